package org.commonweal.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What has become of a trial elsewhere.
 *
 * @param found what it found out; null if it failed
 * @param failure why it failed; null if it did not
 */
record Outcome(Serializable found, Throwable failure) implements Serializable {

    /** Outcomes as bytes, for the way back, whatever Spark is told to write objects with. */
    static byte[] write(List<Outcome> outcomes) {
        try {
            return bytes(outcomes);
        } catch (IOException unfit) {
            return plain(outcomes);
        }
    }

    /** A failure that does not fit through the wire goes as its words. */
    private static byte[] plain(List<Outcome> outcomes) {
        try {
            return bytes(outcomes.stream()
                    .map(outcome -> outcome.failure() == null
                            ? outcome
                            : new Outcome(
                                    null,
                                    new IllegalStateException(outcome.failure().toString())))
                    .toList());
        } catch (IOException unfit) {
            throw new UncheckedIOException(unfit);
        }
    }

    private static byte[] bytes(List<Outcome> outcomes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(new ArrayList<>(outcomes));
        }
        return bytes.toByteArray();
    }

    /** The outcomes in bytes. */
    @SuppressWarnings("unchecked") // nothing else is written
    static List<Outcome> read(byte[] bytes) {
        try (ObjectInputStream objects = new OurObjects(bytes)) {
            return (List<Outcome>) objects.readObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (ClassNotFoundException elsewhere) {
            throw new IllegalStateException(elsewhere);
        }
    }

    /** Finds classes where this one is from. */
    private static final class OurObjects extends ObjectInputStream {
        OurObjects(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(described.getName(), false, Outcome.class.getClassLoader());
            } catch (ClassNotFoundException primitive) {
                return super.resolveClass(described);
            }
        }
    }
}
