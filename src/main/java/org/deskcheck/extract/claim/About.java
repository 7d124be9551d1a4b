// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.deskcheck.extract.syntax.Phrases;

/** By what a claim can be found: the companies that its sentence names, those of the article, a described matter. */
final class About {

    private About() {}

    /**
     * The ids of all that a claim is about, sorted.
     *
     * @param named the companies that the sentence names, or that are carried into it
     * @param topic the companies of the article: they speak along unless the subject is one that the sentence names
     * @param subject the subject of the claim
     * @param matters described matters such as demand for something
     */
    static List<String> of(
            List<String> named, List<String> topic, Optional<String> subject, Phrases phrases, List<String> matters) {
        Set<String> about = new TreeSet<>(named);
        boolean subjectNamed = subject.isPresent()
                && phrases.entities().stream()
                        .anyMatch(entity ->
                                SubjectReader.isBody(entity) && entity.name().equals(subject.get()));
        boolean set = matters.stream().anyMatch(matter -> matter.startsWith(MatterReader.SET));
        if (set) {
            // Whoever described a whole trade does not speak of the company of the sentence before.
            about.removeIf(id ->
                    phrases.entities().stream().noneMatch(entity -> entity.id().equals(id)));
        } else if (!subjectNamed) {
            about.addAll(topic);
        }
        about.addAll(matters);
        return List.copyOf(about);
    }
}
