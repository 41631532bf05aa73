/** The marks that come in pairs: the opening half, then the closing one. */
export const MARK_PAIRS: readonly string[] = ['《》', '〈〉', '“”', '‘’', '（）', '()', '〔〕', '【】', '「」', '『』'];
