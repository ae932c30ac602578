package parallax.web.server;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON schemas of records, from their components.
final class Schemas {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> named = new TreeMap<>();

    /// All schemas that were met, by name.
    ObjectNode named() {
        ObjectNode all = NODES.objectNode();
        named.forEach(all::set);
        return all;
    }

    ObjectNode of(Type type) {
        return switch (type) {
            case Class<?> plain -> of(plain);
            case ParameterizedType generic -> of(generic);
            case WildcardType wildcard -> of(wildcard.getUpperBounds()[0]);
            default -> NODES.objectNode();
        };
    }

    private ObjectNode of(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        ObjectNode schema = NODES.objectNode();
        if (Collection.class.isAssignableFrom(raw)) {
            schema.put("type", "array").set("items", of(arguments[0]));
        } else if (Map.class.isAssignableFrom(raw)) {
            schema.put("type", "object").set("additionalProperties", of(arguments[1]));
        } else if (raw == Optional.class) {
            return of(arguments[0]);
        }
        return schema;
    }

    private ObjectNode of(Class<?> plain) {
        ObjectNode schema = NODES.objectNode();
        if (plain.isRecord()) {
            return record(plain);
        } else if (plain.isEnum()) {
            ArrayNode values = schema.put("type", "string").putArray("enum");
            Arrays.stream(plain.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        } else if (plain == String.class) {
            schema.put("type", "string");
        } else if (plain == LocalDate.class) {
            schema.put("type", "string").put("format", "date");
        } else if (plain == Instant.class) {
            schema.put("type", "string").put("format", "date-time");
        } else if (plain == boolean.class || plain == Boolean.class) {
            schema.put("type", "boolean");
        } else if (plain == double.class || plain == Double.class) {
            schema.put("type", "number");
        } else if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            schema.put("type", "integer");
        }
        return schema;
    }

    private ObjectNode record(Class<?> type) {
        String name = name(type);
        if (!named.containsKey(name)) {
            ObjectNode schema = NODES.objectNode().put("type", "object");
            // Before its components, which may hold it again.
            named.put(name, schema);
            ObjectNode properties = schema.putObject("properties");
            ArrayNode required = schema.putArray("required");
            for (RecordComponent component : type.getRecordComponents()) {
                properties.set(component.getName(), of(component.getGenericType()));
                if (!isNullable(component.getAnnotatedType())) {
                    required.add(component.getName());
                }
            }
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
