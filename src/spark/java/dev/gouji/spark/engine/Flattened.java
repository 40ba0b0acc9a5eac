package dev.gouji.spark.engine;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Each item of a sequence → some others, one after the other, none made before it is asked for. */
public final class Flattened<T, R> implements Iterator<R> {

    private final Iterator<T> items;
    private final Function<T, Iterator<R>> flattening;
    private Iterator<R> current = Collections.emptyIterator();

    /** What a function makes of items. */
    public Flattened(Iterator<T> items, Function<T, Iterator<R>> flattening) {
        this.items = items;
        this.flattening = flattening;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && items.hasNext()) {
            current = flattening.apply(items.next());
        }
        return current.hasNext();
    }

    @Override
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
