/** Of the engine alone: it changes whenever the same names and the same lists may give another answer. */
export const engineVersion = '0.1.0';
