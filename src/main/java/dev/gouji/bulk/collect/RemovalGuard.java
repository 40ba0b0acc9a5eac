package dev.gouji.bulk.collect;

import dev.gouji.bulk.input.Input;
import dev.gouji.convert.Converter;
import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.DatasetFolder;
import dev.gouji.document.Message;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps an accident, such as a folder that is not mounted, from emptying a dataset. */
public final class RemovalGuard {

    private final Set<String> inputs = new HashSet<>();
    private int there;
    private int dropped;

    private RemovalGuard(List<Input> inputs) {
        inputs.forEach(input -> this.inputs.add(input.document()));
    }

    /**
     * Refuses a run that would drop more than half of the documents of the dataset that is there, and touches nothing.
     *
     * @param inputs of the run; members stay with their archives
     * @param folder claimed for it
     * @throws DatasetException with a sentence that names {@code --allow-removal}
     */
    public static void check(List<Input> inputs, DatasetFolder folder) throws DatasetException, IOException {
        RemovalGuard guard = new RemovalGuard(inputs);
        folder.documents(guard::add);
        if (guard.dropped * 2L > guard.there) {
            throw new DatasetException(new Message(
                    "数据集 " + folder.path() + " 现有 " + guard.there + " 个文件，这次运行会去掉其中 " + guard.dropped
                            + " 个（输入文件夹没有挂载，或给错了？）：未作任何改动。请检查输入；确要去掉时加 --allow-removal。",
                    "of the " + guard.there + " documents in the dataset " + folder.path() + " this run would drop "
                            + guard.dropped + " (is a folder not mounted, or another one meant?): nothing was changed;"
                            + " check the inputs, or give --allow-removal if they are to go"));
        }
    }

    private void add(String document) {
        there++;
        dropped += stays(document) ? 0 : 1;
    }

    private boolean stays(String document) {
        boolean stays = inputs.contains(document);
        int end = document.indexOf(Converter.MEMBER);
        while (!stays && end >= 0) {
            stays = inputs.contains(document.substring(0, end));
            end = document.indexOf(Converter.MEMBER, end + 1);
        }
        return stays;
    }
}
