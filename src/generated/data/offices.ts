// Made from templates/embeter.csv by `npm run generate`. Never edited by hand.
/** A statsforvalter's office and the numbers of its counties. */
export interface Office {
  readonly kode: string;
  readonly navn_nb: string;
  readonly navn_nn: string;
  readonly fylker: readonly string[];
}

/** The statsforvalter's offices. */
export const offices: readonly Office[] = JSON.parse(
  '[{"kode":"ostfold-buskerud-oslo-og-akershus","navn_nb":"Statsforvalteren i Østfold, Buskerud, Oslo og Akershus","navn_nn":"Statsforvaltaren i Østfold, Buskerud, Oslo og Akershus","fylker":["03","31","32","33"]},{"kode":"innlandet","navn_nb":"Statsforvalteren i Innlandet","navn_nn":"Statsforvaltaren i Innlandet","fylker":["34"]},{"kode":"vestfold-og-telemark","navn_nb":"Statsforvalteren i Vestfold og Telemark","navn_nn":"Statsforvaltaren i Vestfold og Telemark","fylker":["39","40"]},{"kode":"agder","navn_nb":"Statsforvalteren i Agder","navn_nn":"Statsforvaltaren i Agder","fylker":["42"]},{"kode":"rogaland","navn_nb":"Statsforvalteren i Rogaland","navn_nn":"Statsforvaltaren i Rogaland","fylker":["11"]},{"kode":"vestland","navn_nb":"Statsforvalteren i Vestland","navn_nn":"Statsforvaltaren i Vestland","fylker":["46"]},{"kode":"more-og-romsdal","navn_nb":"Statsforvalteren i Møre og Romsdal","navn_nn":"Statsforvaltaren i Møre og Romsdal","fylker":["15"]},{"kode":"trondelag","navn_nb":"Statsforvalteren i Trøndelag","navn_nn":"Statsforvaltaren i Trøndelag","fylker":["50"]},{"kode":"nordland","navn_nb":"Statsforvalteren i Nordland","navn_nn":"Statsforvaltaren i Nordland","fylker":["18"]},{"kode":"troms-og-finnmark","navn_nb":"Statsforvalteren i Troms og Finnmark","navn_nn":"Statsforvaltaren i Troms og Finnmark","fylker":["55","56"]}]',
);
