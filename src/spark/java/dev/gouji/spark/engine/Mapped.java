package dev.gouji.spark.engine;

import java.util.Iterator;
import java.util.function.Function;

/** Each item of a sequence → another, none made before it is asked for. */
public record Mapped<T, R>(Iterator<T> items, Function<T, R> mapping) implements Iterator<R> {

    @Override
    public boolean hasNext() {
        return items.hasNext();
    }

    @Override
    public R next() {
        return mapping.apply(items.next());
    }
}
