/** The library's name and version, as receipts state them. */
export const library = 'child-protection-rules@0.1.0';
