package org.cotejo.structure;

/** Which part of the law is being read. */
enum Zone {
    PREAMBLE,
    BODY,
    TRANSITORY,
    /** The head of a decree of reform, before its transitory articles. */
    DECREE,
    CONCLUSION
}
