// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.lexicon.rule.RulePack;
import org.deskcheck.model.finding.Report;
import org.deskcheck.report.json.Manifest;
import org.deskcheck.report.json.ManifestJson;
import org.deskcheck.report.json.SummaryJson;

/** The account that a run gives of itself, in {@code summary.json} and {@code manifest.json}. */
final class RunAccount {

    /** Fewer articles than this say more of how long models take to load than of how fast a run is. */
    private static final int TELLING = 20;

    private final RunOptions options;
    private final SortedMap<String, String> digests;
    private final Instant started;

    /**
     * An account.
     *
     * @param digests of what the run depends on besides its input
     * @param started when the run began
     */
    RunAccount(RunOptions options, SortedMap<String, String> digests, Instant started) {
        this.options = options;
        this.digests = digests;
        this.started = started;
    }

    /** The summary, with the digest of what was read. */
    byte[] summary(Report report, String input, SortedMap<String, Duration> timings) {
        return SummaryJson.write(report, started, timings, versions(), with(input));
    }

    /** The manifest of reports that are about to be published. */
    byte[] manifest(RunState state, String input, Instant ended, SortedMap<String, Duration> timings) {
        SortedMap<String, Long> milliseconds = new TreeMap<>();
        timings.forEach((stage, time) -> milliseconds.put(stage, time.toMillis()));
        return ManifestJson.write(new Manifest(
                state.reports(),
                new Manifest.Times(started, ended, milliseconds, pace(state, ended, timings)),
                options.inputs(),
                configuration(),
                environment(),
                versions(),
                with(input),
                state.summary()));
    }

    private Manifest.Pace pace(RunState state, Instant ended, SortedMap<String, Duration> timings) {
        long all = Duration.between(started, ended).toMillis();
        long reading = timings.getOrDefault(Run.READING, Duration.ZERO).toMillis();
        int analysed = state.summary().analysed();
        Manifest.Pace pace = new Manifest.Pace(analysed, reading, Math.max(0, all - reading));
        Optional<Manifest.Pace> before = ManifestJson.read(options.reports()).map(ManifestJson.Known::pace);
        return before.filter(earlier -> analysed < TELLING && earlier.analysed() > analysed)
                .map(earlier -> new Manifest.Pace(earlier.analysed(), earlier.analysing(), pace.concluding()))
                .orElse(pace);
    }

    private SortedMap<String, String> configuration() {
        SortedMap<String, String> told = new TreeMap<>();
        told.put("reports", options.reports().toString());
        told.put("index", options.index().toString());
        told.put("ledger", options.reviewing().ledger().toString());
        told.put("baseline", options.reviewing().baseline().map(Path::toString).orElse(""));
        told.put("hideDecided", Boolean.toString(options.reviewing().hidesDecided()));
        told.put("database", Boolean.toString(options.database()));
        told.put(
                "policy",
                options.settings().policy().stream().map(RulePack::name).collect(Collectors.joining(",")));
        told.put(
                "securities",
                Integer.toString(options.settings().securities().all().size()));
        told.put("threads", Integer.toString(options.effort().threads()));
        told.put("redo", options.effort().redo().name().toLowerCase(Locale.ROOT));
        told.put("articleTimeout", options.effort().longest().toSeconds() + " s");
        return told;
    }

    private static SortedMap<String, String> environment() {
        SortedMap<String, String> found = new TreeMap<>();
        found.put("charset", Charset.defaultCharset().name());
        found.put("locale", Locale.getDefault().toLanguageTag());
        found.put("timeZone", ZoneId.systemDefault().getId());
        found.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        found.put("memory", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB");
        for (String property : new String[] {"java.vendor", "java.vm.name", "os.name", "os.version", "os.arch"}) {
            found.put(property, System.getProperty(property, ""));
        }
        return found;
    }

    private SortedMap<String, String> versions() {
        SortedMap<String, String> versions = new TreeMap<>();
        versions.put("deskcheck", Version.current());
        versions.put("java", Runtime.version().toString());
        options.settings()
                .policy()
                .forEach(pack -> versions.put("rules " + pack.name(), Integer.toString(pack.version())));
        return versions;
    }

    private SortedMap<String, String> with(String input) {
        SortedMap<String, String> all = new TreeMap<>(digests);
        all.put("input", input);
        return all;
    }
}
