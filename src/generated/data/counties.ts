// Made from templates/fylker.csv by `npm run generate`. Never edited by hand.
/** A county, and how many of its municipalities have chosen which written form. */
export interface County {
  readonly fylkesnummer: string;
  readonly navn: string;
  readonly navn_norsk: string;
  readonly embete: string;
  readonly kommuner: number;
  readonly bokmaal: number;
  readonly nynorsk: number;
  readonly noeytral: number;
  readonly flertall: 'bokmaal' | 'nynorsk' | 'noeytral';
}

/** The counties, by number. */
export const counties: readonly County[] = JSON.parse(
  '[{"fylkesnummer":"03","navn":"Oslo","navn_norsk":"Oslo","embete":"ostfold-buskerud-oslo-og-akershus","kommuner":1,"bokmaal":0,"nynorsk":0,"noeytral":1,"flertall":"noeytral"},{"fylkesnummer":"11","navn":"Rogaland","navn_norsk":"Rogaland","embete":"rogaland","kommuner":23,"bokmaal":2,"nynorsk":8,"noeytral":13,"flertall":"noeytral"},{"fylkesnummer":"15","navn":"Møre og Romsdal","navn_norsk":"Møre og Romsdal","embete":"more-og-romsdal","kommuner":27,"bokmaal":0,"nynorsk":14,"noeytral":13,"flertall":"nynorsk"},{"fylkesnummer":"18","navn":"Nordland - Nordlánnda","navn_norsk":"Nordland","embete":"nordland","kommuner":41,"bokmaal":20,"nynorsk":0,"noeytral":21,"flertall":"noeytral"},{"fylkesnummer":"31","navn":"Østfold","navn_norsk":"Østfold","embete":"ostfold-buskerud-oslo-og-akershus","kommuner":12,"bokmaal":11,"nynorsk":0,"noeytral":1,"flertall":"bokmaal"},{"fylkesnummer":"32","navn":"Akershus","navn_norsk":"Akershus","embete":"ostfold-buskerud-oslo-og-akershus","kommuner":21,"bokmaal":14,"nynorsk":0,"noeytral":7,"flertall":"bokmaal"},{"fylkesnummer":"33","navn":"Buskerud","navn_norsk":"Buskerud","embete":"ostfold-buskerud-oslo-og-akershus","kommuner":18,"bokmaal":10,"nynorsk":3,"noeytral":5,"flertall":"bokmaal"},{"fylkesnummer":"34","navn":"Innlandet","navn_norsk":"Innlandet","embete":"innlandet","kommuner":46,"bokmaal":22,"nynorsk":7,"noeytral":17,"flertall":"noeytral"},{"fylkesnummer":"39","navn":"Vestfold","navn_norsk":"Vestfold","embete":"vestfold-og-telemark","kommuner":6,"bokmaal":3,"nynorsk":0,"noeytral":3,"flertall":"noeytral"},{"fylkesnummer":"40","navn":"Telemark","navn_norsk":"Telemark","embete":"vestfold-og-telemark","kommuner":17,"bokmaal":2,"nynorsk":8,"noeytral":7,"flertall":"noeytral"},{"fylkesnummer":"42","navn":"Agder","navn_norsk":"Agder","embete":"agder","kommuner":25,"bokmaal":7,"nynorsk":6,"noeytral":12,"flertall":"noeytral"},{"fylkesnummer":"46","navn":"Vestland","navn_norsk":"Vestland","embete":"vestland","kommuner":43,"bokmaal":0,"nynorsk":41,"noeytral":2,"flertall":"nynorsk"},{"fylkesnummer":"50","navn":"Trøndelag - Trööndelage","navn_norsk":"Trøndelag","embete":"trondelag","kommuner":38,"bokmaal":7,"nynorsk":0,"noeytral":31,"flertall":"noeytral"},{"fylkesnummer":"55","navn":"Troms - Romsa - Tromssa","navn_norsk":"Troms","embete":"troms-og-finnmark","kommuner":21,"bokmaal":7,"nynorsk":0,"noeytral":14,"flertall":"noeytral"},{"fylkesnummer":"56","navn":"Finnmark - Finnmárku - Finmarkku","navn_norsk":"Finnmark","embete":"troms-og-finnmark","kommuner":18,"bokmaal":14,"nynorsk":0,"noeytral":4,"flertall":"bokmaal"}]',
);
