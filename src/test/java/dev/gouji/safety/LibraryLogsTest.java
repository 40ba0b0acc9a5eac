package dev.gouji.safety;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Libraries quote what stands in a file when they log, raw: none of it may reach a terminal. */
class LibraryLogsTest {

    @Test
    void nothingIsLogged() {
        assertFalse(org.apache.commons.logging.LogFactory.getLog("any").isFatalEnabled());
        assertFalse(org.apache.logging.log4j.LogManager.getLogger("any").isFatalEnabled());
    }
}
