package dev.gouji.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.document.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentRecordTest {

    @ParameterizedTest
    @CsvSource({
        "FAILED, DAMAGED, true",
        "PARTIAL, DAMAGED, true",
        "UNRECOGNISED, IMAGE_ONLY, true",
        "UNRECOGNISED, NOT_A_REPORT, false",
        "SKIPPED, IGNORED_FILE, false",
        "OK, , false"
    })
    void aScanWasNotReadAndAFileThatIsNoReportWas(DocumentStatus status, ErrorCode error, boolean unread) {
        assertEquals(unread, DocumentRecord.isUnread(status, error));
    }
}
