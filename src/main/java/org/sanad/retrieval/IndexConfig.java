package org.sanad.retrieval;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Map;

/** Where and with what the index of claims is kept. */
@ConfigMapping(prefix = "sanad.retrieval")
public interface IndexConfig {
    /** Folder of the index, made when absent; it holds nothing that cannot be built again. */
    @WithDefault("${sanad.data-dir:data}/index")
    Path indexDir();

    /** Hibernate Search's name of the engine: {@code lucene}, embedded, or {@code elasticsearch} once its backend is on the class path. */
    @WithDefault("lucene")
    String indexBackend();

    /** Further settings of that engine as Hibernate Search names them below {@code hibernate.search.backend}, such as {@code hosts}. */
    Map<String, String> indexSettings();
}
