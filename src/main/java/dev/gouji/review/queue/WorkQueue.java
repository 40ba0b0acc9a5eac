package dev.gouji.review.queue;

import dev.gouji.bulk.queue.ReportQueue;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.queue.QueuedItem;
import dev.gouji.dataset.queue.QueuedReport;
import dev.gouji.decide.Decisions;
import dev.gouji.decide.Subject;
import dev.gouji.report.Decision;
import dev.gouji.review.book.DecisionBook;
import dev.gouji.review.book.Dossier;
import dev.gouji.review.book.Dossiers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The items of a dataset that nobody has settled, the weightiest first. It follows the dataset, and what is decided here or
 * elsewhere. Thread-safe.
 */
public final class WorkQueue {

    private static final int MOST_WATCHED = 8;

    private final Path dataset;
    private final Dossiers dossiers;
    private final DecisionBook book;
    private final TreeSet<QueueEntry> open = new TreeSet<>(QueueEntry.ORDER);

    /** How many fit what was chosen last: counted once, and kept right. */
    private final Map<QueueFilter, int[]> watched = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<QueueFilter, int[]> eldest) {
            return size() > MOST_WATCHED;
        }
    };

    private final Map<String, Integer> places = new HashMap<>();
    private final List<QueuedReport> reports = new ArrayList<>();
    private final Map<Subject, List<Integer>> bySubject = new HashMap<>();
    private Set<String> known = new HashSet<>();
    private String stamp = "";
    private String decided = "";
    private boolean reading;

    /** Of a dataset folder; nothing is read yet. */
    public WorkQueue(Path dataset, Dossiers dossiers, DecisionBook book) {
        this.dataset = dataset;
        this.dossiers = dossiers;
        this.book = book;
    }

    /** Takes over what changed: another dataset, decisions made here or by others. */
    public void follow() throws DatasetException, IOException {
        follow("");
    }

    /**
     * The same, for one who goes on with a report: what follows for it is there when this returns; what follows for others,
     * soon after.
     *
     * @param first the report's id; empty for none
     */
    public synchronized void follow(String first) throws DatasetException, IOException {
        String now = dossiers.stamp();
        DecisionBook.Page page = book.page();
        if (!now.equals(stamp)) {
            stamp = now;
            decided = page.stamp();
            reload(page);
        } else if (!page.stamp().equals(decided)) {
            decided = page.stamp();
            decideAgain(page, places.get(first));
        }
    }

    private void reload(DecisionBook.Page page) throws IOException {
        List<QueuedReport> head = QueueFeed.head(dataset);
        clear(page);
        reading = true;
        if (head == null) {
            aside(this::readThrough);
            return;
        }
        Map<Subject, List<Decision>> standing = standing(page.standing());
        head.forEach(report -> add(report, standing));
        aside(this::readLeft);
    }

    private void clear(DecisionBook.Page page) {
        open.clear();
        watched.clear();
        places.clear();
        reports.clear();
        bySubject.clear();
        known = ids(page);
    }

    /** Reads the whole queue, after its head was shown. */
    private void readLeft(String of) {
        try {
            List<QueuedReport> left = QueueFeed.left(dataset);
            List<Integer> concerned = left == null ? List.of() : takeOver(left, of);
            remakeAll(concerned, of);
        } catch (DatasetException | IOException e) {
            // the dataset is being written: its next state is read when it is there
            restart(of);
        } finally {
            finished(of);
        }
    }

    /** The reports of what was decided since, whose items are to be made anew. */
    private synchronized List<Integer> takeOver(List<QueuedReport> left, String of) throws DatasetException {
        if (!isOf(of)) {
            return List.of();
        }
        DecisionBook.Page page = book.page();
        clear(page);
        decided = page.stamp();
        Map<Subject, List<Decision>> standing = standing(page.standing());
        left.forEach(report -> add(report, standing));
        reading = false;
        List<Integer> concerned = new ArrayList<>();
        standing.keySet().forEach(subject -> concerned.addAll(bySubject.getOrDefault(subject, List.of())));
        return concerned;
    }

    /** Does what takes longer than a person waits, as long as the dataset is the same. */
    private void aside(Consumer<String> task) {
        String of = stamp;
        Thread thread = new Thread(() -> task.accept(of), "review-queue");
        thread.setDaemon(true);
        thread.start();
    }

    private void remakeAll(List<Integer> concerned, String of) {
        for (int place : concerned) {
            if (!remadeLate(place, of)) {
                return;
            }
        }
    }

    private synchronized boolean remadeLate(int place, String of) {
        try {
            if (isOf(of)) {
                remake(place);
            }
            return isOf(of);
        } catch (DatasetException | IOException e) {
            // the dataset is being written, and will be followed
            return false;
        }
    }

    private void readThrough(String of) {
        try {
            QueueFeed.read(dataset, report -> addLate(report, of), () -> !isOf(of));
        } catch (DatasetException | IOException e) {
            // the dataset is being written: its next state is read when it is there
            restart(of);
        } finally {
            finished(of);
        }
    }

    private synchronized void restart(String of) {
        stamp = stamp.equals(of) ? "" : stamp;
    }

    private synchronized void finished(String of) {
        reading = reading && !stamp.equals(of);
    }

    private synchronized boolean isOf(String of) {
        return stamp.equals(of);
    }

    private synchronized void addLate(QueuedReport report, String of) {
        if (stamp.equals(of)) {
            try {
                add(report, standing(book.page().standing()));
            } catch (DatasetException e) {
                add(report, Map.of());
            }
        }
    }

    private void add(QueuedReport report, Map<Subject, List<Decision>> standing) {
        int place = reports.size();
        reports.add(report);
        places.put(report.id(), place);
        Subject subject = subject(report);
        bySubject.computeIfAbsent(subject, any -> new ArrayList<>(1)).add(place);
        List<Decision> about = standing.getOrDefault(subject, List.of());
        for (int i = 0; i < report.items().size(); i++) {
            QueuedItem item = report.items().get(i);
            if (about.stream().noneMatch(decision -> isAbout(decision, item))) {
                put(new QueueEntry(report, item, place, i));
            }
        }
    }

    private void put(QueueEntry entry) {
        if (open.add(entry)) {
            watched.forEach((choice, count) -> count[0] += choice.takes(entry) ? 1 : 0);
        }
    }

    private void drop(QueueEntry entry) {
        if (open.remove(entry)) {
            watched.forEach((choice, count) -> count[0] -= choice.takes(entry) ? 1 : 0);
        }
    }

    private static boolean isAbout(Decision decision, QueuedItem item) {
        return switch (item.kind()) {
            case "figure" -> decision.kind().isOfFigure() && item.key().equals(String.valueOf(decision.key()));
            case "finding" -> false;
            default -> decision.kind().code().equals(item.kind());
        };
    }

    private static Map<Subject, List<Decision>> standing(Decisions decisions) {
        Map<Subject, List<Decision>> standing = new HashMap<>();
        for (Decision decision : decisions.standing()) {
            standing.computeIfAbsent(Decisions.subject(decision), any -> new ArrayList<>())
                    .add(decision);
        }
        return standing;
    }

    private static Subject subject(QueuedReport report) {
        return new Subject(
                report.read().organ(), report.read().year(), report.read().form());
    }

    /** Makes the items of the reports anew that a decision or an undo speaks of. */
    private void decideAgain(DecisionBook.Page page, Integer first) throws DatasetException, IOException {
        Map<String, Decision> byId = new HashMap<>();
        page.all().forEach(decision -> byId.put(decision.id(), decision));
        Set<Integer> touched = new LinkedHashSet<>();
        for (Decision decision : page.all()) {
            if (!known.contains(decision.id())) {
                Decision about = decision.undoes() == null ? decision : byId.getOrDefault(decision.undoes(), decision);
                touched.addAll(bySubject.getOrDefault(Decisions.subject(about), List.of()));
            }
        }
        known = byId.keySet();
        Map<Subject, List<Decision>> standing = standing(page.standing());
        for (int place : touched) {
            entries(place)
                    .filter(entry -> standing.getOrDefault(subject(entry.report()), List.of()).stream()
                            .anyMatch(decision -> isAbout(decision, entry.item())))
                    .forEach(this::drop);
        }
        if (first != null && touched.remove(first)) {
            remake(first);
        }
        if (!touched.isEmpty()) {
            List<Integer> others = List.copyOf(touched);
            aside(of -> remakeAll(others, of));
        }
    }

    private void remake(int place) throws DatasetException, IOException {
        QueuedReport report = reports.get(place);
        Dossier dossier = dossiers.find(report.document(), report.id());
        if (dossier == null || !dossier.isOpen()) {
            return;
        }
        entries(place).forEach(this::drop);
        QueuedReport now = ReportQueue.of(dossier.asRead(), dossier.now());
        reports.set(place, now);
        entries(place).forEach(this::put);
    }

    private static Set<String> ids(DecisionBook.Page page) {
        Set<String> ids = new HashSet<>();
        page.all().forEach(decision -> ids.add(decision.id()));
        return ids;
    }

    /** The first ids of what is chosen, after one of them; from the beginning when that one is not there. */
    public synchronized List<String> ids(QueueFilter choice, String after, int count) {
        QueueEntry last = entry(after);
        return (last == null ? open : open.tailSet(last, false))
                .stream().filter(choice::takes).limit(count).map(QueueEntry::id).toList();
    }

    /** The item of an id, settled or not; null when no report has it. */
    private QueueEntry entry(String id) {
        int blank = id.indexOf(' ');
        Integer place = blank < 0 ? null : places.get(id.substring(0, blank));
        return place == null
                ? null
                : entries(place)
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    /** How many there are of everything that can be chosen. */
    public synchronized Counts counts(QueueFilter choice) {
        Counts counts = new Counts();
        open.forEach(entry -> counts.add(entry, choice));
        return counts;
    }

    /** How many are left of what is chosen. */
    public synchronized int left(QueueFilter choice) {
        return choice.isAll()
                ? open.size()
                : (int) open.stream().filter(choice::takes).count();
    }

    /** The keys of the figures of a report that are still to be looked at. */
    public synchronized List<String> openKeys(String reportId) {
        Integer place = places.get(reportId);
        if (place == null) {
            return List.of();
        }
        return entries(place)
                .filter(entry -> entry.item().kind().equals("figure") && open.contains(entry))
                .map(entry -> entry.item().key())
                .toList();
    }

    /**
     * The reports that decisions about one of them speak of too: the same report in another format or under another name.
     *
     * @return ids, that of the report itself among them; empty when it was never in the queue
     */
    public synchronized List<String> sharing(String reportId) {
        Integer place = places.get(reportId);
        return place == null ? List.of() : sharing(subject(reports.get(place)));
    }

    /** The reports that a decision speaks of. */
    public synchronized List<String> sharing(Subject subject) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .map(place -> reports.get(place).id())
                .toList();
    }

    /** The ids of everything of a report that is still to be looked at. */
    public synchronized List<String> openIds(String reportId) {
        Integer place = places.get(reportId);
        return place == null
                ? List.of()
                : entries(place).filter(open::contains).map(QueueEntry::id).toList();
    }

    /** Whether an item is still to be looked at. */
    public synchronized boolean isOpen(String id) {
        QueueEntry entry = entry(id);
        return entry != null && open.contains(entry);
    }

    private Stream<QueueEntry> entries(int place) {
        QueuedReport report = reports.get(place);
        return IntStream.range(0, report.items().size())
                .mapToObj(i -> new QueueEntry(report, report.items().get(i), place, i));
    }

    /** The document of a report that was ever in the queue; null for another. */
    public synchronized String document(String reportId) {
        Integer place = places.get(reportId);
        return place == null ? null : reports.get(place).document();
    }

    /** Whether the dataset is still being read through for more. */
    public synchronized boolean isReading() {
        return reading;
    }
}
