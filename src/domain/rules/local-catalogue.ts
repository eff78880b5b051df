/** The id of the catalogue that ships with the program. */
export const STANDARD_CATALOGUE = 'standard';

/** What the ids of a municipality's own competences begin with. */
export const LOCAL_PREFIX = 'lokal-';
