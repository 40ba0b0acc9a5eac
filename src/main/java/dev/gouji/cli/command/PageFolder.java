package dev.gouji.cli.command;

import dev.gouji.cli.screen.Printable;
import dev.gouji.convert.DrawnPages;
import dev.gouji.document.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder where {@code inspect --draw} leaves one {@code page-N.png} a page. Pictures of an earlier run are replaced,
 * other files left alone.
 */
final class PageFolder implements DrawnPages {

    private final Path folder;
    private final Session session;
    private final InheritedOptions options;
    private int written;
    private int lost;

    private PageFolder(Path folder, Session session, InheritedOptions options) {
        this.folder = folder;
        this.session = session;
        this.options = options;
    }

    /**
     * Sees that pictures can be written; a {@link Refusal} when they cannot. Nothing is made yet.
     *
     * @param input the file that is drawn, which is never replaced
     */
    static PageFolder claim(Path folder, Path input, Session session, InheritedOptions options) throws IOException {
        if (folder.toString().isEmpty()) {
            throw new Refusal(session.texts().say("usage.value", "--draw", "\"\""));
        }
        Path there = folder.toAbsolutePath().normalize();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new Refusal(session.texts().say("usage.not-a-folder", folder));
        }
        if (!Files.isWritable(there)) {
            throw new Refusal(session.texts().say("usage.not-writable", folder));
        }
        Path name = input.getFileName();
        boolean picture = name != null && name.toString().matches("page-[0-9]+\\.png");
        if (picture && Files.isSameFile(input.toAbsolutePath().getParent(), there)) {
            throw new Refusal(session.texts().say("usage.draws-over-input", input));
        }
        return new PageFolder(folder, session, options);
    }

    @Override
    public void page(int number, byte[] png, Message message) throws IOException {
        if (message != null) {
            warn(message);
        }
        if (png == null) {
            lost++;
            return;
        }
        try {
            Files.createDirectories(folder);
            write(number, png);
        } catch (IOException e) {
            throw new Refusal(session.texts().say("usage.not-writable", folder));
        }
        written++;
    }

    /** Tells people what went wrong. */
    void warn(Message message) {
        session.err().println(Printable.folded(session.texts().say(message)));
    }

    /** Says what there is now. */
    void sumUp() {
        if (!options.quiet()) {
            session.err().println(session.texts().say("inspect.drawn", written, Printable.line(folder.toString())));
        }
    }

    /** Whether every page was drawn. */
    boolean isComplete() {
        return lost == 0;
    }

    /** Aside and moved into place, so that a link of this name is replaced and not followed. */
    private void write(int number, byte[] png) throws IOException {
        Path aside = folder.resolve(".page-" + number + ".png.new");
        Files.deleteIfExists(aside);
        Files.write(aside, png, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Path place = folder.resolve("page-" + number + ".png");
        try {
            Files.move(aside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }
}
