package dev.gouji.dataset.folder;

import java.io.IOException;

/** Makes a folder when it is needed first; whoever asked closes it. */
@FunctionalInterface
public interface FolderMaker {

    /** The folder. */
    GuardedFolder make() throws IOException;
}
