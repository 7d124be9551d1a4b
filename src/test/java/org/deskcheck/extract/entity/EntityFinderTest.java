// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.extract.symbol.SymbolScanner;
import org.deskcheck.model.fact.EntityMention;
import org.deskcheck.model.fact.EntityType;
import org.deskcheck.model.text.AnnotatedArticle;
import org.deskcheck.model.text.BlockRole;
import org.junit.jupiter.api.Test;

class EntityFinderTest {

    private static final EntityFinder FINDER = EntityFinder.standard();
    private static final SymbolScanner SCANNER = SymbolScanner.standard();

    @Test
    void theTablesGiveOneNameToAllForms() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("NVIDIA's chips went to Berkshire, said Google.")
                .sentence("Nvidia and Berkshire Hathaway declined to comment."));

        assertThat(found)
                .extracting(EntityMention::name)
                .containsExactly("Nvidia", "Berkshire Hathaway", "Alphabet", "Nvidia", "Berkshire Hathaway");
        assertThat(found.get(0).text()).isEqualTo("NVIDIA");
        assertThat(found.get(1).id()).isEqualTo("company:berkshire-hathaway");
    }

    @Test
    void regulatorsAndVenuesAreOrganizations() {
        List<EntityMention> found =
                find(new AnnotatedText().sentence("The SEC and the IEA spoke; it lists on Nasdaq."));

        assertThat(found)
                .extracting(EntityMention::name)
                .containsExactly("Securities and Exchange Commission", "International Energy Agency", "Nasdaq");
        assertThat(found).extracting(EntityMention::type).containsOnly(EntityType.ORGANIZATION);
    }

    @Test
    void namesThatAreWordsNeedSupport() {
        assertThat(find(new AnnotatedText().sentence("Target prices rose. Block after block was sold at the Gate.")))
                .isEmpty();
        assertThat(find(new AnnotatedText().sentence("Analysts at Gate, once of Block, spoke.")))
                .extracting(EntityMention::name)
                .containsExactly("Gate", "Block");
        assertThat(find(new AnnotatedText().sentence("{O:Target} fell.").sentence("Target had warned.")))
                .extracting(EntityMention::name)
                .containsExactly("Target", "Target");
    }

    @Test
    void endingsMakeCompaniesAndStayOutOfTheirNames() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("It was bought by Skarnby Metals, Inc. of Utah.")
                .sentence("In the end Skarnby Metals sold it."));

        assertThat(found).extracting(EntityMention::text).contains("Skarnby Metals, Inc.", "Skarnby Metals");
        assertThat(found).extracting(EntityMention::id).contains("company:skarnby-metals");
        assertThat(found)
                .filteredOn(mention -> mention.type() == EntityType.COMPANY)
                .extracting(EntityMention::name)
                .containsOnly("Skarnby Metals");
    }

    @Test
    void nounsIntroduceCompanies() {
        assertThat(find(new AnnotatedText().sentence("The mining firm Fjordlys hired the chipmaker Kvarts.")))
                .extracting(EntityMention::name)
                .containsExactly("Fjordlys", "Kvarts");
        assertThat(find(new AnnotatedText().sentence("On Monday Fjordlys shares fell.")))
                .extracting(EntityMention::name)
                .containsExactly("Fjordlys");
    }

    @Test
    void aSymbolStandsBehindACompany() {
        List<EntityMention> found =
                find(new AnnotatedText().sentence("Plans by Havnelab Okto (NASDAQ: HVNL) were dropped by the team."));

        assertThat(found).extracting(EntityMention::text).containsExactly("Havnelab Okto");
    }

    @Test
    void aNameRecognisedOnceIsRecognisedEverywhere() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("In March {P:Kari Moe} of {O:Havnelab Okto Ltd} resigned.")
                .sentence("It was Moe who built Havnelab.")
                .block(BlockRole.DISCLAIMER, "This is not endorsed by Havnelab Okto."));

        assertThat(found)
                .extracting(EntityMention::name)
                .containsExactly("Kari Moe", "Havnelab Okto", "Kari Moe", "Havnelab Okto", "Havnelab Okto");
    }

    @Test
    void shortFormsInBracketsAreTheSameCompany() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence(
                        "It sued {O:Nordic Ocean Wind Ltd} (\"NOW Wind\" or the \"Company\") and the {O:Baltic Grid Agency} (BGA).")
                .sentence("Then NOW Wind met the BGA."));

        assertThat(found)
                .extracting(EntityMention::name)
                .contains("Nordic Ocean Wind", "Baltic Grid Agency")
                .hasSize(6)
                .containsOnly("Nordic Ocean Wind", "Baltic Grid Agency");
    }

    @Test
    void aSymbolAndAnAddressDoNotHideTheShortName() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("It is {O:Havnelab Okto Ltd} (NASDAQ: HVNL) that won.")
                .sentence("We think {O:HVNL} is strong and Havnelab too, see www.havnelab.com for more."));

        assertThat(found)
                .extracting(EntityMention::name)
                .containsOnly("Havnelab Okto")
                .hasSize(3);
    }

    @Test
    void whatIsNoNameIsNotReported() {
        assertThat(find(new AnnotatedText()
                        .sentence(
                                "{O:Bitcoin} and {O:AI} need the {O:GPU}, said the {O:S-1} of the {O:Series H} round.")
                        .sentence("The {O:Dow Jones Industrial Average} and {O:Board of Directors} of the {O:Company}.")
                        .sentence("The {O:Green Valley Lithium Project} is on hold.")))
                .isEmpty();
    }

    @Test
    void anExchangeBeforeASymbolIsNoMention() {
        assertThat(find(new AnnotatedText().sentence("Shares ({O:NASDAQ}: IREN; {O:TSX}: IRN) rose.")))
                .isEmpty();
    }

    @Test
    void placesHaveOneName() {
        assertThat(find(new AnnotatedText().sentence("From the {L:U.S.} to the UK and back to the US.")))
                .extracting(EntityMention::name)
                .containsExactly("United States", "United Kingdom", "United States");
    }

    @Test
    void theTaggerIsNotBelievedInTitles() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence(BlockRole.HEADLINE, "{O:Great Power Rush Begins Again}")
                .sentence("power is what they want, they said."));

        assertThat(found).isEmpty();
    }

    @Test
    void theLegalFormBelongsToTheMention() {
        assertThat(find(new AnnotatedText()
                        .sentence("It is {O:Skarnby Metals, Inc} that won.")
                        .block(BlockRole.BIO, "About Skarnby Metals, Inc.")))
                .extracting(EntityMention::text)
                .containsExactly("Skarnby Metals, Inc", "Skarnby Metals, Inc.");
    }

    @Test
    void otherNamesOfACompanyAreTheSame() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("It sued {O:Havnelab Okto Ltd}, formerly Fjordlys Nett, in the spring.")
                .sentence("The {O:Baltic Grid Holdings} (d/b/a BalGrid) paid.")
                .sentence("In court Fjordlys Nett and BalGrid were silent."));

        assertThat(found).extracting(EntityMention::name).containsOnly("Havnelab Okto", "Baltic Grid Holdings");
        assertThat(found).extracting(EntityMention::text).contains("Fjordlys Nett", "BalGrid");
    }

    @Test
    void namesThatSwapTheirFormsStayOne() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence(
                        "It is {O:Fjordlys Inc}, formerly {O:Havnelab Inc} (\"Fjordlys\" or the \"Company\"), that won.")
                .sentence("Now Fjordlys moves."));

        assertThat(found).extracting(EntityMention::name).containsOnly("Fjordlys");
    }

    @Test
    void whatALongNameLeavesOutIsStillTheName() {
        List<EntityMention> found = find(new AnnotatedText()
                .sentence("In May {O:South Skarnby Petroleum} drilled.")
                .sentence("We met {O:XQV Aerospace} too.")
                .sentence("It is South Skarnby that sold to XQV this week."));

        assertThat(found)
                .extracting(EntityMention::name)
                .containsExactly(
                        "South Skarnby Petroleum", "XQV Aerospace", "South Skarnby Petroleum", "XQV Aerospace");
    }

    @Test
    void definedTermsAndMarkedProductsAreNoNames() {
        assertThat(find(new AnnotatedText()
                        .sentence("They want vertical lift and landing ({O:VLAL}) soon.")
                        .sentence("With {O:VLAL} and {O:QXR}-16 and {O:Solvanex}(R) they may.")))
                .isEmpty();
    }

    @Test
    void companyIsKnownByTheCompaniesInItsList() {
        assertThat(find(new AnnotatedText()
                        .sentence("It was led by {O:Skarnby Ventures}, Variosa and {O:Pellmoor Ventures}, they said.")))
                .extracting(EntityMention::name)
                .containsExactly("Skarnby Ventures", "Variosa", "Pellmoor Ventures");
    }

    @Test
    void officesAndDealsTellOfCompanies() {
        assertThat(find(new AnnotatedText()
                        .sentence("The former CEO of Fjordlys left; they acquired Kvarts last year.")))
                .extracting(EntityMention::name)
                .containsExactly("Fjordlys", "Kvarts");
    }

    @Test
    void singleWordThatDoesWhatCompaniesDoIsNoPerson() {
        AnnotatedText text = new AnnotatedText();
        for (int i = 0; i < 5; i++) {
            text.sentence("It is a good year for {P:Haruvo} and the others.");
        }
        List<EntityMention> found = find(text.sentence("In June {P:Haruvo} raised $5 million."));

        assertThat(found).hasSize(6).extracting(EntityMention::type).containsOnly(EntityType.COMPANY);
        assertThat(find(new AnnotatedText().sentence("In June {P:Haruvo} raised $5 million.")))
                .extracting(EntityMention::type)
                .containsOnly(EntityType.PERSON);
    }

    @Test
    void theTaggersNamesAreCutWhereTwoMeet() {
        assertThat(find(new AnnotatedText()
                        .sentence("We see {O:Skarnby Capital Partners Updates Coverage on Kvarts Corp} today.")
                        .sentence("By {O:Norrland Point and Kraft Securities} they were placed.")
                        .sentence("It said {O:General Partner of MMQ Ventures} spoke.")))
                .extracting(EntityMention::name)
                .containsExactly(
                        "Skarnby Capital Partners", "Kvarts", "Norrland Point", "Kraft Securities", "MMQ Ventures");
    }

    private static List<EntityMention> find(AnnotatedText text) {
        AnnotatedArticle annotated = text.build();
        return FINDER.find(
                annotated,
                SCANNER.scan(annotated.article().text(), annotated.article().blocks()));
    }
}
