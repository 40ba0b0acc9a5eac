package dev.gouji.dataset.journal;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.gouji.document.Place;
import dev.gouji.report.FigureKey;
import java.io.IOException;

/** Records ↔ JSON with nothing lost, component by component: for our own files, and in no dataset. */
final class RecordMapper {

    /** Made on first use; thread-safe. */
    static final JsonMapper JSON = make();

    private RecordMapper() {}

    private static JsonMapper make() {
        SimpleModule keys = new SimpleModule();
        keys.addSerializer(FigureKey.class, new KeyWriter());
        keys.addDeserializer(FigureKey.class, new KeyReader());
        // a text may be as long as the bounds of reading allow, which is more than the library's
        StreamReadConstraints anyLength = StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(anyLength).build())
                .addModule(keys)
                .annotationIntrospector(new InOrder())
                .addMixIn(Place.class, PlaceKinds.class)
                // components alone: a method such as status() is no part of a record
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** A record is the list of its components, in their order: their names would be said once more for every figure. */
    private static final class InOrder extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1;

        @Override
        public JsonFormat.Value findFormat(Annotated part) {
            return part instanceof AnnotatedClass type && type.getRawType().isRecord()
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(part);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "at")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Place.OnPage.class, name = "page"),
        @JsonSubTypes.Type(value = Place.InTable.class, name = "table"),
        @JsonSubTypes.Type(value = Place.InText.class, name = "text"),
        @JsonSubTypes.Type(value = Place.InSheet.class, name = "sheet")
    })
    private interface PlaceKinds {}

    private static final class KeyWriter extends StdSerializer<FigureKey> {
        private static final long serialVersionUID = 1;

        KeyWriter() {
            super(FigureKey.class);
        }

        @Override
        public void serialize(FigureKey key, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(key.toString());
        }
    }

    private static final class KeyReader extends StdDeserializer<FigureKey> {
        private static final long serialVersionUID = 1;

        KeyReader() {
            super(FigureKey.class);
        }

        @Override
        public FigureKey deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return FigureKey.of(in.getText());
        }
    }
}
