/** Version of the extractor, as it stands in `provenance`; the version of the package. */
export const extractorVersion = "0.1.0";
