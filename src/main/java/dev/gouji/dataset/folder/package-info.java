/**
 * Folders that gouji writes in, whoever filled them before.
 *
 * <p>In: a folder. Out: {@link dev.gouji.dataset.folder.GuardedFolder}, the entry type, through which files in it are read,
 * made, moved and deleted by name; {@link dev.gouji.dataset.folder.CheckedLine} for what is written to be read again.
 *
 * <p>This room refuses to follow anything: links and special files are a
 * {@link dev.gouji.dataset.folder.ForeignFileException}, and a file that is already there is never written into.
 */
package dev.gouji.dataset.folder;
