// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Behovsmelding } from '../types.ts';

// tools/formats.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], ORGNR_WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];
function isLeapYear(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function isCalendarDate(text) {
  let year = Number(text.slice(0, 4)), month = Number(text.slice(5, 7)), day = Number(text.slice(8, 10));
  return day < 1 || day > (DAYS_IN_MONTH[month - 1] ?? 0) ? !1 : month !== 2 || day < 29 || isLeapYear(year);
}
function dato(text) {
  return text.length !== 10 || isCalendarDate(text);
}
function skoleaar(text) {
  return text.length !== 9 || Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
}
function orgnr(text) {
  if (text.length !== 9) return !0;
  let remainder = ORGNR_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0
  ) % 11;
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}
function epost(text) {
  return /^[^\s@<>]+@[^\s@<>]+[.][^\s@<>.]+$/.test(text);
}

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern5 = new RegExp("^[a-z0-9][a-z0-9_-]*$", ""), pattern6 = new RegExp("^[0-9]{4}/[0-9]{4}$", ""), pattern8 = new RegExp("^[0-9]{4}$", ""), pattern9 = new RegExp("^[0-9]{2}$", ""), pattern10 = new RegExp("^[0-9]{9}$", ""), pattern11 = new RegExp("^([0-9]{2}|[0-9]{4}|[0-9]{9})$", ""), pattern15 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.id === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "id" } }), data.ordning === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "ordning" } }), data.barnehage_skoleaar === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "barnehage_skoleaar" } }), data.type === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "type" } }), data.innsender === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "innsender" } }), data.kontakt === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "kontakt" } }), data.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "deltakere" } }), data.behov === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "behov" } }), data.forankring === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "forankring" } }), data.medvirkning === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "medvirkning" } }), data.maal === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "maal" } }), data.tiltak === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "tiltak" } }), data.maalgrupper === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "maalgrupper" } }), data.partner === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "partner" } }), data.budsjett === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "budsjett" } }), data.kriterier === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "kriterier" } }), data.maalform === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "maalform" } }), data.dokument !== void 0 && data.dokument !== "behovsmelding" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "behovsmelding" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors ??= []).push({ instancePath: "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.ordning !== void 0) {
      let data3 = data.ordning;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors ??= []).push({ instancePath: "/ordning", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/ordning", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
    }
    if (data.barnehage_skoleaar !== void 0) {
      let data4 = data.barnehage_skoleaar;
      typeof data4 == "string" ? (pattern6.test(data4) || (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "pattern", params: { pattern: "^[0-9]{4}/[0-9]{4}$" } }), skoleaar(data4) || (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "format", params: { format: "skoleaar" } })) : (vErrors ??= []).push({ instancePath: "/barnehage_skoleaar", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}/[0-9]{4}$" } });
    }
    if (data.type !== void 0) {
      let data5 = data.type;
      data5 !== "ny" && data5 !== "viderefoering" && data5 !== "supplerende" && (vErrors ??= []).push({ instancePath: "/type", keyword: "enum", params: { allowedValues: ["ny", "viderefoering", "supplerende"] } });
    }
    if (data.tidligere_id !== void 0) {
      let data6 = data.tidligere_id;
      typeof data6 == "string" ? pattern4.test(data6) || (vErrors ??= []).push({ instancePath: "/tidligere_id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tidligere_id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.innsender !== void 0) {
      let data7 = data.innsender;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.type !== void 0 && data7.type === "kommune" && data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "required", params: { missingProperty: "kommunenummer" } }), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.type !== void 0 && data7.type === "fylkeskommune" && data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.type !== void 0 && data7.type === "privat_eier" && data7 && typeof data7 == "object" && !Array.isArray(data7) && data7.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "required", params: { missingProperty: "orgnr" } }), data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.type === void 0 && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "required", params: { missingProperty: "type" } }), data7.navn === void 0 && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "required", params: { missingProperty: "navn" } }), data7.type !== void 0) {
          let data8 = data7.type;
          data8 !== "kommune" && data8 !== "fylkeskommune" && data8 !== "interkommunalt" && data8 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/innsender/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
        }
        if (data7.kommunenummer !== void 0) {
          let data9 = data7.kommunenummer;
          typeof data9 == "string" ? pattern8.test(data9) || (vErrors ??= []).push({ instancePath: "/innsender/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/innsender/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
        }
        if (data7.fylkesnummer !== void 0) {
          let data10 = data7.fylkesnummer;
          typeof data10 == "string" ? pattern9.test(data10) || (vErrors ??= []).push({ instancePath: "/innsender/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/innsender/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
        }
        if (data7.orgnr !== void 0) {
          let data11 = data7.orgnr;
          typeof data11 == "string" ? (pattern10.test(data11) || (vErrors ??= []).push({ instancePath: "/innsender/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data11) || (vErrors ??= []).push({ instancePath: "/innsender/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/innsender/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
        }
        if (data7.navn !== void 0) {
          let data12 = data7.navn;
          typeof data12 == "string" ? data12.length < 1 && (vErrors ??= []).push({ instancePath: "/innsender/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/innsender/navn", keyword: "type", params: { type: "string" } });
        }
        for (let key0 in data7)
          key0 !== "type" && key0 !== "kommunenummer" && key0 !== "fylkesnummer" && key0 !== "orgnr" && key0 !== "navn" && (vErrors ??= []).push({ instancePath: "/innsender", keyword: "additionalProperties", params: { additionalProperty: key0, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/innsender", keyword: "type", params: { type: "object" } });
    }
    if (data.nettverk !== void 0) {
      let data13 = data.nettverk;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.navn === void 0 && (vErrors ??= []).push({ instancePath: "/nettverk", keyword: "required", params: { missingProperty: "navn" } }), data13.deltakere === void 0 && (vErrors ??= []).push({ instancePath: "/nettverk", keyword: "required", params: { missingProperty: "deltakere" } }), data13.navn !== void 0) {
          let data14 = data13.navn;
          typeof data14 == "string" ? data14.length < 1 && (vErrors ??= []).push({ instancePath: "/nettverk/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/nettverk/navn", keyword: "type", params: { type: "string" } });
        }
        if (data13.deltakere !== void 0) {
          let data15 = data13.deltakere;
          if (Array.isArray(data15)) {
            data15.length < 1 && (vErrors ??= []).push({ instancePath: "/nettverk/deltakere", keyword: "minItems", params: { limit: 1 } });
            let len0 = data15.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data16 = data15[i0];
              typeof data16 == "string" ? (pattern11.test(data16) || (vErrors ??= []).push({ instancePath: "/nettverk/deltakere/" + i0, keyword: "pattern", params: { pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } }), orgnr(data16) || (vErrors ??= []).push({ instancePath: "/nettverk/deltakere/" + i0, keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/nettverk/deltakere/" + i0, keyword: "type", params: { type: "string", pattern: "^([0-9]{2}|[0-9]{4}|[0-9]{9})$" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/nettverk/deltakere", keyword: "type", params: { type: "array", items: "string" } });
        }
        for (let key1 in data13)
          key1 !== "navn" && key1 !== "deltakere" && (vErrors ??= []).push({ instancePath: "/nettverk", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["navn", "deltakere"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/nettverk", keyword: "type", params: { type: "object" } });
    }
    if (data.kontakt !== void 0) {
      let data17 = data.kontakt;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/kontakt", keyword: "required", params: { missingProperty: "rolle" } }), data17.epost === void 0 && (vErrors ??= []).push({ instancePath: "/kontakt", keyword: "required", params: { missingProperty: "epost" } }), data17.rolle !== void 0) {
          let data18 = data17.rolle;
          typeof data18 == "string" ? data18.length < 1 && (vErrors ??= []).push({ instancePath: "/kontakt/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kontakt/rolle", keyword: "type", params: { type: "string" } });
        }
        if (data17.epost !== void 0) {
          let data19 = data17.epost;
          typeof data19 == "string" ? epost(data19) || (vErrors ??= []).push({ instancePath: "/kontakt/epost", keyword: "format", params: { format: "epost" } }) : (vErrors ??= []).push({ instancePath: "/kontakt/epost", keyword: "type", params: { type: "string" } });
        }
        for (let key2 in data17)
          key2 !== "rolle" && key2 !== "epost" && (vErrors ??= []).push({ instancePath: "/kontakt", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["rolle", "epost"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/kontakt", keyword: "type", params: { type: "object" } });
    }
    if (data.deltakere !== void 0) {
      let data20 = data.deltakere;
      if (Array.isArray(data20)) {
        data20.length < 1 && (vErrors ??= []).push({ instancePath: "/deltakere", keyword: "minItems", params: { limit: 1 } });
        let len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data21 = data20[i1];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.navn === void 0 && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1, keyword: "required", params: { missingProperty: "navn" } }), data21.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1, keyword: "required", params: { missingProperty: "tjeneste" } }), data21.navn !== void 0) {
              let data22 = data21.navn;
              typeof data22 == "string" ? data22.length < 1 && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/navn", keyword: "type", params: { type: "string" } });
            }
            if (data21.tjeneste !== void 0) {
              let data23 = data21.tjeneste;
              data23 !== "barnehage" && data23 !== "skole" && data23 !== "videregaaende" && data23 !== "sfo" && data23 !== "ppt" && data23 !== "eiernivaa" && data23 !== "barnevern" && data23 !== "helsestasjon" && data23 !== "kulturskole" && data23 !== "statped" && data23 !== "annet" && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
            }
            if (data21.privat !== void 0 && typeof data21.privat != "boolean" && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/privat", keyword: "type", params: { type: "boolean" } }), data21.kommunenummer !== void 0) {
              let data25 = data21.kommunenummer;
              typeof data25 == "string" ? pattern8.test(data25) || (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
            }
            if (data21.orgnr !== void 0) {
              let data26 = data21.orgnr;
              typeof data26 == "string" ? (pattern10.test(data26) || (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data26) || (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/deltakere/" + i1 + "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
            }
            for (let key3 in data21)
              key3 !== "navn" && key3 !== "tjeneste" && key3 !== "privat" && key3 !== "kommunenummer" && key3 !== "orgnr" && (vErrors ??= []).push({ instancePath: "/deltakere/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3, known: ["navn", "tjeneste", "privat", "kommunenummer", "orgnr"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/deltakere/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/deltakere", keyword: "type", params: { type: "array" } });
    }
    if (data.behov !== void 0) {
      let data27 = data.behov;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/behov", keyword: "required", params: { missingProperty: "beskrivelse" } }), data27.beskrivelse !== void 0) {
          let data28 = data27.beskrivelse;
          typeof data28 == "string" ? data28.length < 1 && (vErrors ??= []).push({ instancePath: "/behov/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/behov/beskrivelse", keyword: "type", params: { type: "string" } });
        }
        if (data27.krav !== void 0) {
          let data29 = data27.krav;
          if (Array.isArray(data29)) {
            let len2 = data29.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data30 = data29[i2];
              typeof data30 == "string" ? pattern4.test(data30) || (vErrors ??= []).push({ instancePath: "/behov/krav/" + i2, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/behov/krav/" + i2, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/behov/krav", keyword: "type", params: { type: "array", items: "string" } });
        }
        if (data27.kartlagt !== void 0) {
          let data31 = data27.kartlagt;
          typeof data31 == "string" ? (pattern15.test(data31) || (vErrors ??= []).push({ instancePath: "/behov/kartlagt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data31) || (vErrors ??= []).push({ instancePath: "/behov/kartlagt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/behov/kartlagt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
        }
        if (data27.metode !== void 0) {
          let data32 = data27.metode;
          data32 !== "samtale" && data32 !== "selvvurdering" && data32 !== "leder_vurdering" && data32 !== "register" && (vErrors ??= []).push({ instancePath: "/behov/metode", keyword: "enum", params: { allowedValues: ["samtale", "selvvurdering", "leder_vurdering", "register"] } });
        }
        for (let key4 in data27)
          key4 !== "beskrivelse" && key4 !== "krav" && key4 !== "kartlagt" && key4 !== "metode" && (vErrors ??= []).push({ instancePath: "/behov", keyword: "additionalProperties", params: { additionalProperty: key4, known: ["beskrivelse", "krav", "kartlagt", "metode"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/behov", keyword: "type", params: { type: "object" } });
    }
    if (data.forankring !== void 0) {
      let data33 = data.forankring;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        if (data33.planer === void 0 && (vErrors ??= []).push({ instancePath: "/forankring", keyword: "required", params: { missingProperty: "planer" } }), data33.planer !== void 0) {
          let data34 = data33.planer;
          if (Array.isArray(data34)) {
            data34.length < 1 && (vErrors ??= []).push({ instancePath: "/forankring/planer", keyword: "minItems", params: { limit: 1 } });
            let len3 = data34.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data35 = data34[i3];
              typeof data35 == "string" ? data35.length < 1 && (vErrors ??= []).push({ instancePath: "/forankring/planer/" + i3, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/forankring/planer/" + i3, keyword: "type", params: { type: "string" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/forankring/planer", keyword: "type", params: { type: "array", items: "string" } });
        }
        if (data33.sak !== void 0) {
          let data36 = data33.sak;
          typeof data36 == "string" ? data36.length < 1 && (vErrors ??= []).push({ instancePath: "/forankring/sak", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/forankring/sak", keyword: "type", params: { type: "string" } });
        }
        for (let key5 in data33)
          key5 !== "planer" && key5 !== "sak" && (vErrors ??= []).push({ instancePath: "/forankring", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["planer", "sak"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/forankring", keyword: "type", params: { type: "object" } });
    }
    if (data.medvirkning !== void 0) {
      let data37 = data.medvirkning;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
        if (data37.ansatte === void 0 && (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "required", params: { missingProperty: "ansatte" } }), data37.tillitsvalgte === void 0 && (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "required", params: { missingProperty: "tillitsvalgte" } }), data37.ansatte !== void 0 && typeof data37.ansatte != "boolean" && (vErrors ??= []).push({ instancePath: "/medvirkning/ansatte", keyword: "type", params: { type: "boolean" } }), data37.tillitsvalgte !== void 0 && typeof data37.tillitsvalgte != "boolean" && (vErrors ??= []).push({ instancePath: "/medvirkning/tillitsvalgte", keyword: "type", params: { type: "boolean" } }), data37.beskrivelse !== void 0) {
          let data40 = data37.beskrivelse;
          typeof data40 == "string" ? data40.length < 1 && (vErrors ??= []).push({ instancePath: "/medvirkning/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/medvirkning/beskrivelse", keyword: "type", params: { type: "string" } });
        }
        for (let key6 in data37)
          key6 !== "ansatte" && key6 !== "tillitsvalgte" && key6 !== "beskrivelse" && (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "additionalProperties", params: { additionalProperty: key6, known: ["ansatte", "tillitsvalgte", "beskrivelse"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/medvirkning", keyword: "type", params: { type: "object" } });
    }
    if (data.maal !== void 0) {
      let data41 = data.maal;
      if (Array.isArray(data41)) {
        data41.length < 1 && (vErrors ??= []).push({ instancePath: "/maal", keyword: "minItems", params: { limit: 1 } });
        let len4 = data41.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data42 = data41[i4];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            if (data42.tekst === void 0 && (vErrors ??= []).push({ instancePath: "/maal/" + i4, keyword: "required", params: { missingProperty: "tekst" } }), data42.kjennetegn === void 0 && (vErrors ??= []).push({ instancePath: "/maal/" + i4, keyword: "required", params: { missingProperty: "kjennetegn" } }), data42.tekst !== void 0) {
              let data43 = data42.tekst;
              typeof data43 == "string" ? data43.length < 1 && (vErrors ??= []).push({ instancePath: "/maal/" + i4 + "/tekst", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/maal/" + i4 + "/tekst", keyword: "type", params: { type: "string" } });
            }
            if (data42.kjennetegn !== void 0) {
              let data44 = data42.kjennetegn;
              typeof data44 == "string" ? data44.length < 1 && (vErrors ??= []).push({ instancePath: "/maal/" + i4 + "/kjennetegn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/maal/" + i4 + "/kjennetegn", keyword: "type", params: { type: "string" } });
            }
            for (let key7 in data42)
              key7 !== "tekst" && key7 !== "kjennetegn" && (vErrors ??= []).push({ instancePath: "/maal/" + i4, keyword: "additionalProperties", params: { additionalProperty: key7, known: ["tekst", "kjennetegn"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/maal/" + i4, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/maal", keyword: "type", params: { type: "array" } });
    }
    if (data.tiltak !== void 0) {
      let data45 = data.tiltak;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.id === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "id" } }), data45.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "tittel" } }), data45.beskrivelse === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "beskrivelse" } }), data45.kollektivt === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "kollektivt" } }), data45.start === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "start" } }), data45.slutt === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "required", params: { missingProperty: "slutt" } }), data45.id !== void 0) {
          let data46 = data45.id;
          typeof data46 == "string" ? pattern4.test(data46) || (vErrors ??= []).push({ instancePath: "/tiltak/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
        }
        if (data45.tittel !== void 0) {
          let data47 = data45.tittel;
          typeof data47 == "string" ? data47.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/tittel", keyword: "type", params: { type: "string" } });
        }
        if (data45.beskrivelse !== void 0) {
          let data48 = data45.beskrivelse;
          typeof data48 == "string" ? data48.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/beskrivelse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/beskrivelse", keyword: "type", params: { type: "string" } });
        }
        if (data45.arbeidsform !== void 0) {
          let data49 = data45.arbeidsform;
          typeof data49 == "string" ? data49.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/arbeidsform", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/arbeidsform", keyword: "type", params: { type: "string" } });
        }
        if (data45.kollektivt !== void 0 && typeof data45.kollektivt != "boolean" && (vErrors ??= []).push({ instancePath: "/tiltak/kollektivt", keyword: "type", params: { type: "boolean" } }), data45.tema !== void 0) {
          let data51 = data45.tema;
          if (Array.isArray(data51)) {
            let len5 = data51.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data52 = data51[i5];
              typeof data52 == "string" ? pattern4.test(data52) || (vErrors ??= []).push({ instancePath: "/tiltak/tema/" + i5, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/tema/" + i5, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
          } else
            (vErrors ??= []).push({ instancePath: "/tiltak/tema", keyword: "type", params: { type: "array", items: "string" } });
        }
        if (data45.start !== void 0) {
          let data53 = data45.start;
          typeof data53 == "string" ? (pattern15.test(data53) || (vErrors ??= []).push({ instancePath: "/tiltak/start", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data53) || (vErrors ??= []).push({ instancePath: "/tiltak/start", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/tiltak/start", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
        }
        if (data45.slutt !== void 0) {
          let data54 = data45.slutt;
          typeof data54 == "string" ? (pattern15.test(data54) || (vErrors ??= []).push({ instancePath: "/tiltak/slutt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data54) || (vErrors ??= []).push({ instancePath: "/tiltak/slutt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/tiltak/slutt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
        }
        for (let key8 in data45)
          key8 !== "id" && key8 !== "tittel" && key8 !== "beskrivelse" && key8 !== "arbeidsform" && key8 !== "kollektivt" && key8 !== "tema" && key8 !== "start" && key8 !== "slutt" && (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "additionalProperties", params: { additionalProperty: key8, known: ["id", "tittel", "beskrivelse", "arbeidsform", "kollektivt", "tema", "start", "slutt"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "type", params: { type: "object" } });
    }
    if (data.maalgrupper !== void 0) {
      let data55 = data.maalgrupper;
      if (Array.isArray(data55)) {
        data55.length < 1 && (vErrors ??= []).push({ instancePath: "/maalgrupper", keyword: "minItems", params: { limit: 1 } });
        let len6 = data55.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data56 = data55[i6];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.gruppe === void 0 && (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6, keyword: "required", params: { missingProperty: "gruppe" } }), data56.antall === void 0 && (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6, keyword: "required", params: { missingProperty: "antall" } }), data56.gruppe !== void 0) {
              let data57 = data56.gruppe;
              typeof data57 == "string" ? data57.length < 1 && (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6 + "/gruppe", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6 + "/gruppe", keyword: "type", params: { type: "string" } });
            }
            if (data56.antall !== void 0) {
              let data58 = data56.antall;
              typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58) || (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data58 == "number" && isFinite(data58) && (data58 < 0 || isNaN(data58)) && (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            for (let key9 in data56)
              key9 !== "gruppe" && key9 !== "antall" && (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6, keyword: "additionalProperties", params: { additionalProperty: key9, known: ["gruppe", "antall"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/maalgrupper/" + i6, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/maalgrupper", keyword: "type", params: { type: "array" } });
    }
    if (data.partner !== void 0) {
      let data59 = data.partner;
      if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
        if (data59.type === void 0 && (vErrors ??= []).push({ instancePath: "/partner", keyword: "required", params: { missingProperty: "type" } }), data59.navn === void 0 && (vErrors ??= []).push({ instancePath: "/partner", keyword: "required", params: { missingProperty: "navn" } }), data59.type !== void 0) {
          let data60 = data59.type;
          data60 !== "uh" && data60 !== "nasjonalt_senter" && data60 !== "fagskole" && (vErrors ??= []).push({ instancePath: "/partner/type", keyword: "enum", params: { allowedValues: ["uh", "nasjonalt_senter", "fagskole"] } });
        }
        if (data59.navn !== void 0) {
          let data61 = data59.navn;
          typeof data61 == "string" ? data61.length < 1 && (vErrors ??= []).push({ instancePath: "/partner/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/partner/navn", keyword: "type", params: { type: "string" } });
        }
        if (data59.kontaktet !== void 0) {
          let data62 = data59.kontaktet;
          typeof data62 == "string" ? (pattern15.test(data62) || (vErrors ??= []).push({ instancePath: "/partner/kontaktet", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data62) || (vErrors ??= []).push({ instancePath: "/partner/kontaktet", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/partner/kontaktet", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
        }
        if (data59.bidrag !== void 0) {
          let data63 = data59.bidrag;
          typeof data63 == "string" ? data63.length < 1 && (vErrors ??= []).push({ instancePath: "/partner/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/partner/bidrag", keyword: "type", params: { type: "string" } });
        }
        for (let key10 in data59)
          key10 !== "type" && key10 !== "navn" && key10 !== "kontaktet" && key10 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/partner", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["type", "navn", "kontaktet", "bidrag"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/partner", keyword: "type", params: { type: "object" } });
    }
    if (data.statped !== void 0) {
      let data64 = data.statped;
      if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
        if (data64.involvert === void 0 && (vErrors ??= []).push({ instancePath: "/statped", keyword: "required", params: { missingProperty: "involvert" } }), data64.involvert !== void 0 && typeof data64.involvert != "boolean" && (vErrors ??= []).push({ instancePath: "/statped/involvert", keyword: "type", params: { type: "boolean" } }), data64.bidrag !== void 0) {
          let data66 = data64.bidrag;
          typeof data66 == "string" ? data66.length < 1 && (vErrors ??= []).push({ instancePath: "/statped/bidrag", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/statped/bidrag", keyword: "type", params: { type: "string" } });
        }
        for (let key11 in data64)
          key11 !== "involvert" && key11 !== "bidrag" && (vErrors ??= []).push({ instancePath: "/statped", keyword: "additionalProperties", params: { additionalProperty: key11, known: ["involvert", "bidrag"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/statped", keyword: "type", params: { type: "object" } });
    }
    if (data.budsjett !== void 0) {
      let data67 = data.budsjett;
      if (Array.isArray(data67)) {
        data67.length < 1 && (vErrors ??= []).push({ instancePath: "/budsjett", keyword: "minItems", params: { limit: 1 } });
        let len7 = data67.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data68 = data67[i7];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            if (data68.aar === void 0 && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7, keyword: "required", params: { missingProperty: "aar" } }), data68.tilskudd_eier === void 0 && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7, keyword: "required", params: { missingProperty: "tilskudd_eier" } }), data68.tilskudd_partner === void 0 && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7, keyword: "required", params: { missingProperty: "tilskudd_partner" } }), data68.aar !== void 0) {
              let data69 = data68.aar;
              typeof data69 == "number" && !(data69 % 1) && !isNaN(data69) && isFinite(data69) || (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data69 == "number" && isFinite(data69) && ((data69 > 2100 || isNaN(data69)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data69 < 2e3 || isNaN(data69)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            if (data68.tilskudd_eier !== void 0) {
              let data70 = data68.tilskudd_eier;
              typeof data70 == "number" && !(data70 % 1) && !isNaN(data70) && isFinite(data70) || (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/tilskudd_eier", keyword: "type", params: { type: "integer" } }), typeof data70 == "number" && isFinite(data70) && (data70 < 0 || isNaN(data70)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/tilskudd_eier", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data68.tilskudd_partner !== void 0) {
              let data71 = data68.tilskudd_partner;
              typeof data71 == "number" && !(data71 % 1) && !isNaN(data71) && isFinite(data71) || (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/tilskudd_partner", keyword: "type", params: { type: "integer" } }), typeof data71 == "number" && isFinite(data71) && (data71 < 0 || isNaN(data71)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/tilskudd_partner", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data68.egenandel !== void 0) {
              let data72 = data68.egenandel;
              typeof data72 == "number" && !(data72 % 1) && !isNaN(data72) && isFinite(data72) || (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/egenandel", keyword: "type", params: { type: "integer" } }), typeof data72 == "number" && isFinite(data72) && (data72 < 0 || isNaN(data72)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/egenandel", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data68.koordinator !== void 0) {
              let data73 = data68.koordinator;
              typeof data73 == "number" && !(data73 % 1) && !isNaN(data73) && isFinite(data73) || (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/koordinator", keyword: "type", params: { type: "integer" } }), typeof data73 == "number" && isFinite(data73) && (data73 < 0 || isNaN(data73)) && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7 + "/koordinator", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            for (let key12 in data68)
              key12 !== "aar" && key12 !== "tilskudd_eier" && key12 !== "tilskudd_partner" && key12 !== "egenandel" && key12 !== "koordinator" && (vErrors ??= []).push({ instancePath: "/budsjett/" + i7, keyword: "additionalProperties", params: { additionalProperty: key12, known: ["aar", "tilskudd_eier", "tilskudd_partner", "egenandel", "koordinator"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/budsjett/" + i7, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/budsjett", keyword: "type", params: { type: "array" } });
    }
    if (data.kriterier !== void 0) {
      let data74 = data.kriterier;
      if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
        if (data74.lokalt_behov === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "required", params: { missingProperty: "lokalt_behov" } }), data74.kollektiv_prosess === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "required", params: { missingProperty: "kollektiv_prosess" } }), data74.partnerskap === void 0 && (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "required", params: { missingProperty: "partnerskap" } }), data74.lokalt_behov !== void 0) {
          let data75 = data74.lokalt_behov;
          typeof data75 == "string" ? data75.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/lokalt_behov", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/lokalt_behov", keyword: "type", params: { type: "string" } });
        }
        if (data74.kollektiv_prosess !== void 0) {
          let data76 = data74.kollektiv_prosess;
          typeof data76 == "string" ? data76.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/kollektiv_prosess", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/kollektiv_prosess", keyword: "type", params: { type: "string" } });
        }
        if (data74.partnerskap !== void 0) {
          let data77 = data74.partnerskap;
          typeof data77 == "string" ? data77.length < 1 && (vErrors ??= []).push({ instancePath: "/kriterier/partnerskap", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/kriterier/partnerskap", keyword: "type", params: { type: "string" } });
        }
        for (let key13 in data74)
          key13 !== "lokalt_behov" && key13 !== "kollektiv_prosess" && key13 !== "partnerskap" && (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "additionalProperties", params: { additionalProperty: key13, known: ["lokalt_behov", "kollektiv_prosess", "partnerskap"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/kriterier", keyword: "type", params: { type: "object" } });
    }
    if (data.prioritet !== void 0) {
      let data78 = data.prioritet;
      typeof data78 == "number" && !(data78 % 1) && !isNaN(data78) && isFinite(data78) || (vErrors ??= []).push({ instancePath: "/prioritet", keyword: "type", params: { type: "integer" } }), typeof data78 == "number" && isFinite(data78) && (data78 < 1 || isNaN(data78)) && (vErrors ??= []).push({ instancePath: "/prioritet", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
    }
    if (data.maalform !== void 0) {
      let data79 = data.maalform;
      data79 !== "bokmaal" && data79 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
    }
    data.type !== void 0 && (data.type === "viderefoering" || data.type === "supplerende") && data && typeof data == "object" && !Array.isArray(data) && data.tidligere_id === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "tidligere_id" } });
    for (let key14 in data)
      key14 !== "dokument" && key14 !== "versjon" && key14 !== "id" && key14 !== "ordning" && key14 !== "barnehage_skoleaar" && key14 !== "type" && key14 !== "tidligere_id" && key14 !== "innsender" && key14 !== "nettverk" && key14 !== "kontakt" && key14 !== "deltakere" && key14 !== "behov" && key14 !== "forankring" && key14 !== "medvirkning" && key14 !== "maal" && key14 !== "tiltak" && key14 !== "maalgrupper" && key14 !== "partner" && key14 !== "statped" && key14 !== "budsjett" && key14 !== "kriterier" && key14 !== "prioritet" && key14 !== "maalform" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key14, known: ["dokument", "versjon", "id", "ordning", "barnehage_skoleaar", "type", "tidligere_id", "innsender", "nettverk", "kontakt", "deltakere", "behov", "forankring", "medvirkning", "maal", "tiltak", "maalgrupper", "partner", "statped", "budsjett", "kriterier", "prioritet", "maalform"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Behovsmelding> = check;
