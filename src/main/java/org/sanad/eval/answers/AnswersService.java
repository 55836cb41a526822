package org.sanad.eval.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.sanad.eval.ArticleEvaluation;

/** The service as questions and reports in bulk need it. */
public interface AnswersService extends ArticleEvaluation.Service {
    /** The lines answered to {@code bodies}, which are sent as JSON, one a line. */
    List<JsonNode> postLines(String path, List<?> bodies) throws IOException, InterruptedException;

    /** Where the services to measure come from. */
    interface Host {
        /** One for a part of the gold set. */
        Running start() throws IOException, InterruptedException;
    }

    /**
     * A service that runs; closing it ends it when it was started for the purpose.
     *
     * @param service to speak to
     * @param empty whether it holds nothing but the sample seeds, so that reports must be loaded
     * @param end what ends it
     */
    record Running(AnswersService service, boolean empty, Runnable end) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }
}
