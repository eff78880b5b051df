// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Plan } from '../types.ts';

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
function orgnr(text) {
  if (text.length !== 9) return !0;
  let remainder = ORGNR_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number(text[index]),
    0
  ) % 11;
  return Number(text[8]) === (remainder === 0 ? 0 : 11 - remainder);
}

// <stdin>
var pattern4 = new RegExp("^[0-9]{4}$", ""), pattern5 = new RegExp("^[0-9]{2}$", ""), pattern6 = new RegExp("^[0-9]{9}$", ""), pattern7 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.organisasjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "organisasjon" } }), data.maalform === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "maalform" } }), data.periode === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "periode" } }), data.status === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "status" } }), data.dokument !== void 0 && data.dokument !== "plan" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "plan" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.organisasjon !== void 0) {
      let data2 = data.organisasjon;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type === "kommune" && data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.kommunenummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "kommunenummer" } }), data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type === "fylkeskommune" && data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.fylkesnummer === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "fylkesnummer" } }), data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.type !== void 0 && data2.type === "privat_eier" && data2 && typeof data2 == "object" && !Array.isArray(data2) && data2.orgnr === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "orgnr" } }), data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.type === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "type" } }), data2.navn === void 0 && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "required", params: { missingProperty: "navn" } }), data2.type !== void 0) {
          let data3 = data2.type;
          data3 !== "kommune" && data3 !== "fylkeskommune" && data3 !== "interkommunalt" && data3 !== "privat_eier" && (vErrors ??= []).push({ instancePath: "/organisasjon/type", keyword: "enum", params: { allowedValues: ["kommune", "fylkeskommune", "interkommunalt", "privat_eier"] } });
        }
        if (data2.kommunenummer !== void 0) {
          let data4 = data2.kommunenummer;
          typeof data4 == "string" ? pattern4.test(data4) || (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
        }
        if (data2.fylkesnummer !== void 0) {
          let data5 = data2.fylkesnummer;
          typeof data5 == "string" ? pattern5.test(data5) || (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
        }
        if (data2.orgnr !== void 0) {
          let data6 = data2.orgnr;
          typeof data6 == "string" ? (pattern6.test(data6) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data6) || (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/organisasjon/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
        }
        if (data2.navn !== void 0) {
          let data7 = data2.navn;
          typeof data7 == "string" ? data7.length < 1 && (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/organisasjon/navn", keyword: "type", params: { type: "string" } });
        }
        for (let key0 in data2)
          key0 !== "type" && key0 !== "kommunenummer" && key0 !== "fylkesnummer" && key0 !== "orgnr" && key0 !== "navn" && (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "additionalProperties", params: { additionalProperty: key0, known: ["type", "kommunenummer", "fylkesnummer", "orgnr", "navn"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/organisasjon", keyword: "type", params: { type: "object" } });
    }
    if (data.maalform !== void 0) {
      let data8 = data.maalform;
      data8 !== "bokmaal" && data8 !== "nynorsk" && (vErrors ??= []).push({ instancePath: "/maalform", keyword: "enum", params: { allowedValues: ["bokmaal", "nynorsk"] } });
    }
    if (data.periode !== void 0) {
      let data9 = data.periode;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.fra === void 0 && (vErrors ??= []).push({ instancePath: "/periode", keyword: "required", params: { missingProperty: "fra" } }), data9.til === void 0 && (vErrors ??= []).push({ instancePath: "/periode", keyword: "required", params: { missingProperty: "til" } }), data9.fra !== void 0) {
          let data10 = data9.fra;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors ??= []).push({ instancePath: "/periode/fra", keyword: "type", params: { type: "integer" } }), typeof data10 == "number" && isFinite(data10) && ((data10 > 2100 || isNaN(data10)) && (vErrors ??= []).push({ instancePath: "/periode/fra", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data10 < 2e3 || isNaN(data10)) && (vErrors ??= []).push({ instancePath: "/periode/fra", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
        }
        if (data9.til !== void 0) {
          let data11 = data9.til;
          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors ??= []).push({ instancePath: "/periode/til", keyword: "type", params: { type: "integer" } }), typeof data11 == "number" && isFinite(data11) && ((data11 > 2100 || isNaN(data11)) && (vErrors ??= []).push({ instancePath: "/periode/til", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data11 < 2e3 || isNaN(data11)) && (vErrors ??= []).push({ instancePath: "/periode/til", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
        }
        for (let key1 in data9)
          key1 !== "fra" && key1 !== "til" && (vErrors ??= []).push({ instancePath: "/periode", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["fra", "til"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/periode", keyword: "type", params: { type: "object" } });
    }
    if (data.status !== void 0) {
      let data12 = data.status;
      data12 !== "utkast" && data12 !== "hoering" && data12 !== "vedtatt" && (vErrors ??= []).push({ instancePath: "/status", keyword: "enum", params: { allowedValues: ["utkast", "hoering", "vedtatt"] } });
    }
    if (data.katalog !== void 0) {
      let data13 = data.katalog;
      typeof data13 == "string" ? pattern7.test(data13) || (vErrors ??= []).push({ instancePath: "/katalog", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/katalog", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
    }
    if (data.steg !== void 0) {
      let data14 = data.steg;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        if (data14.organisering !== void 0) {
          let data15 = data14.organisering;
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.omfang !== void 0) {
              let data16 = data15.omfang;
              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                if (data16.type === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang", keyword: "required", params: { missingProperty: "type" } }), data16.type !== void 0) {
                  let data17 = data16.type;
                  data17 !== "hele_kommunen" && data17 !== "tjenesteomraade" && data17 !== "stillingsgruppe" && data17 !== "interkommunalt" && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang/type", keyword: "enum", params: { allowedValues: ["hele_kommunen", "tjenesteomraade", "stillingsgruppe", "interkommunalt"] } });
                }
                if (data16.tjenester !== void 0) {
                  let data18 = data16.tjenester;
                  if (Array.isArray(data18)) {
                    data18.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang/tjenester", keyword: "minItems", params: { limit: 1 } });
                    let len0 = data18.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data19 = data18[i0];
                      data19 !== "barnehage" && data19 !== "skole" && data19 !== "videregaaende" && data19 !== "sfo" && data19 !== "ppt" && data19 !== "eiernivaa" && data19 !== "barnevern" && data19 !== "helsestasjon" && data19 !== "kulturskole" && data19 !== "statped" && data19 !== "annet" && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang/tjenester/" + i0, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang/tjenester", keyword: "type", params: { type: "array", items: "string" } });
                }
                data16.type !== void 0 && (data16.type === "tjenesteomraade" || data16.type === "stillingsgruppe" || data16.type === "interkommunalt") && data16 && typeof data16 == "object" && !Array.isArray(data16) && data16.tjenester === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang", keyword: "required", params: { missingProperty: "tjenester" } });
                for (let key2 in data16)
                  key2 !== "type" && key2 !== "tjenester" && (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["type", "tjenester"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/steg/organisering/omfang", keyword: "type", params: { type: "object" } });
            }
            if (data15.mandat !== void 0) {
              let data20 = data15.mandat;
              typeof data20 == "string" ? data20.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/mandat", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/mandat", keyword: "type", params: { type: "string" } });
            }
            if (data15.prosjekteier !== void 0) {
              let data21 = data15.prosjekteier;
              typeof data21 == "string" ? data21.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjekteier", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjekteier", keyword: "type", params: { type: "string" } });
            }
            if (data15.prosjektgruppe !== void 0) {
              let data22 = data15.prosjektgruppe;
              if (Array.isArray(data22)) {
                let len1 = data22.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data23 = data22[i1];
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.rolle === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1, keyword: "required", params: { missingProperty: "rolle" } }), data23.rolle !== void 0) {
                      let data24 = data23.rolle;
                      typeof data24 == "string" ? data24.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/rolle", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/rolle", keyword: "type", params: { type: "string" } });
                    }
                    if (data23.tjeneste !== void 0) {
                      let data25 = data23.tjeneste;
                      data25 !== "barnehage" && data25 !== "skole" && data25 !== "videregaaende" && data25 !== "sfo" && data25 !== "ppt" && data25 !== "eiernivaa" && data25 !== "barnevern" && data25 !== "helsestasjon" && data25 !== "kulturskole" && data25 !== "statped" && data25 !== "annet" && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                    if (data23.tillitsvalgt !== void 0 && typeof data23.tillitsvalgt != "boolean" && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/tillitsvalgt", keyword: "type", params: { type: "boolean" } }), data23.ansvar !== void 0) {
                      let data27 = data23.ansvar;
                      typeof data27 == "string" ? data27.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/ansvar", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1 + "/ansvar", keyword: "type", params: { type: "string" } });
                    }
                    for (let key3 in data23)
                      key3 !== "rolle" && key3 !== "tjeneste" && key3 !== "tillitsvalgt" && key3 !== "ansvar" && (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3, known: ["rolle", "tjeneste", "tillitsvalgt", "ansvar"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe/" + i1, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/organisering/prosjektgruppe", keyword: "type", params: { type: "array" } });
            }
            if (data15.involvering !== void 0) {
              let data28 = data15.involvering;
              if (Array.isArray(data28)) {
                let len2 = data28.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data29 = data28[i2];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    if (data29.gruppe === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2, keyword: "required", params: { missingProperty: "gruppe" } }), data29.gruppe !== void 0) {
                      let data30 = data29.gruppe;
                      typeof data30 == "string" ? data30.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/gruppe", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/gruppe", keyword: "type", params: { type: "string" } });
                    }
                    if (data29.metode !== void 0) {
                      let data31 = data29.metode;
                      typeof data31 == "string" ? data31.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/metode", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/metode", keyword: "type", params: { type: "string" } });
                    }
                    if (data29.dato !== void 0) {
                      let data32 = data29.dato;
                      typeof data32 == "string" ? (pattern8.test(data32) || (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/dato", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data32) || (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/dato", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2 + "/dato", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                    }
                    for (let key4 in data29)
                      key4 !== "gruppe" && key4 !== "metode" && key4 !== "dato" && (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2, keyword: "additionalProperties", params: { additionalProperty: key4, known: ["gruppe", "metode", "dato"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering/" + i2, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/organisering/involvering", keyword: "type", params: { type: "array" } });
            }
            if (data15.tidsplan !== void 0) {
              let data33 = data15.tidsplan;
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                if (data33.start === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan", keyword: "required", params: { missingProperty: "start" } }), data33.slutt === void 0 && (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan", keyword: "required", params: { missingProperty: "slutt" } }), data33.start !== void 0) {
                  let data34 = data33.start;
                  typeof data34 == "string" ? (pattern8.test(data34) || (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/start", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data34) || (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/start", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/start", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data33.slutt !== void 0) {
                  let data35 = data33.slutt;
                  typeof data35 == "string" ? (pattern8.test(data35) || (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/slutt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data35) || (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/slutt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan/slutt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                for (let key5 in data33)
                  key5 !== "start" && key5 !== "slutt" && (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan", keyword: "additionalProperties", params: { additionalProperty: key5, known: ["start", "slutt"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/steg/organisering/tidsplan", keyword: "type", params: { type: "object" } });
            }
            for (let key6 in data15)
              key6 !== "omfang" && key6 !== "mandat" && key6 !== "prosjekteier" && key6 !== "prosjektgruppe" && key6 !== "involvering" && key6 !== "tidsplan" && (vErrors ??= []).push({ instancePath: "/steg/organisering", keyword: "additionalProperties", params: { additionalProperty: key6, known: ["omfang", "mandat", "prosjekteier", "prosjektgruppe", "involvering", "tidsplan"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/organisering", keyword: "type", params: { type: "object" } });
        }
        if (data14.forankring !== void 0) {
          let data36 = data14.forankring;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            if (data36.hvorfor !== void 0) {
              let data37 = data36.hvorfor;
              typeof data37 == "string" ? data37.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/hvorfor", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/hvorfor", keyword: "type", params: { type: "string" } });
            }
            if (data36.hva !== void 0) {
              let data38 = data36.hva;
              typeof data38 == "string" ? data38.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/hva", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/hva", keyword: "type", params: { type: "string" } });
            }
            if (data36.hvordan !== void 0) {
              let data39 = data36.hvordan;
              typeof data39 == "string" ? data39.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/hvordan", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/hvordan", keyword: "type", params: { type: "string" } });
            }
            if (data36.vedtak !== void 0) {
              let data40 = data36.vedtak;
              if (Array.isArray(data40)) {
                let len3 = data40.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data41 = data40[i3];
                  if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                    if (data41.organ === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3, keyword: "required", params: { missingProperty: "organ" } }), data41.type === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3, keyword: "required", params: { missingProperty: "type" } }), data41.dato === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3, keyword: "required", params: { missingProperty: "dato" } }), data41.organ !== void 0) {
                      let data42 = data41.organ;
                      typeof data42 == "string" ? data42.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/organ", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/organ", keyword: "type", params: { type: "string" } });
                    }
                    if (data41.type !== void 0) {
                      let data43 = data41.type;
                      data43 !== "politisk" && data43 !== "administrativt" && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/type", keyword: "enum", params: { allowedValues: ["politisk", "administrativt"] } });
                    }
                    if (data41.dato !== void 0) {
                      let data44 = data41.dato;
                      typeof data44 == "string" ? (pattern8.test(data44) || (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/dato", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data44) || (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/dato", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/dato", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                    }
                    if (data41.sak !== void 0) {
                      let data45 = data41.sak;
                      typeof data45 == "string" ? data45.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/sak", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3 + "/sak", keyword: "type", params: { type: "string" } });
                    }
                    for (let key7 in data41)
                      key7 !== "organ" && key7 !== "type" && key7 !== "dato" && key7 !== "sak" && (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3, keyword: "additionalProperties", params: { additionalProperty: key7, known: ["organ", "type", "dato", "sak"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak/" + i3, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/forankring/vedtak", keyword: "type", params: { type: "array" } });
            }
            if (data36.plantilknytning !== void 0) {
              let data46 = data36.plantilknytning;
              if (Array.isArray(data46)) {
                let len4 = data46.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data47 = data46[i4];
                  if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                    if (data47.type === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4, keyword: "required", params: { missingProperty: "type" } }), data47.navn === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4, keyword: "required", params: { missingProperty: "navn" } }), data47.type !== void 0) {
                      let data48 = data47.type;
                      data48 !== "samfunnsdel" && data48 !== "handlingsdel" && data48 !== "oekonomiplan" && data48 !== "temaplan" && data48 !== "arbeidsgiverstrategi" && data48 !== "annet" && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/type", keyword: "enum", params: { allowedValues: ["samfunnsdel", "handlingsdel", "oekonomiplan", "temaplan", "arbeidsgiverstrategi", "annet"] } });
                    }
                    if (data47.navn !== void 0) {
                      let data49 = data47.navn;
                      typeof data49 == "string" ? data49.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/navn", keyword: "type", params: { type: "string" } });
                    }
                    if (data47.fra !== void 0) {
                      let data50 = data47.fra;
                      typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50) || (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/fra", keyword: "type", params: { type: "integer" } }), typeof data50 == "number" && isFinite(data50) && ((data50 > 2100 || isNaN(data50)) && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/fra", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data50 < 2e3 || isNaN(data50)) && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/fra", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                    }
                    if (data47.til !== void 0) {
                      let data51 = data47.til;
                      typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51) || (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/til", keyword: "type", params: { type: "integer" } }), typeof data51 == "number" && isFinite(data51) && ((data51 > 2100 || isNaN(data51)) && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/til", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data51 < 2e3 || isNaN(data51)) && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4 + "/til", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                    }
                    for (let key8 in data47)
                      key8 !== "type" && key8 !== "navn" && key8 !== "fra" && key8 !== "til" && (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4, keyword: "additionalProperties", params: { additionalProperty: key8, known: ["type", "navn", "fra", "til"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning/" + i4, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/forankring/plantilknytning", keyword: "type", params: { type: "array" } });
            }
            if (data36.droeftet !== void 0) {
              let data52 = data36.droeftet;
              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                if (data52.dato === void 0 && (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet", keyword: "required", params: { missingProperty: "dato" } }), data52.dato !== void 0) {
                  let data53 = data52.dato;
                  typeof data53 == "string" ? (pattern8.test(data53) || (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/dato", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data53) || (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/dato", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/dato", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data52.parter !== void 0) {
                  let data54 = data52.parter;
                  if (Array.isArray(data54)) {
                    let len5 = data54.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data55 = data54[i5];
                      typeof data55 == "string" ? data55.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/parter/" + i5, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/parter/" + i5, keyword: "type", params: { type: "string" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet/parter", keyword: "type", params: { type: "array", items: "string" } });
                }
                for (let key9 in data52)
                  key9 !== "dato" && key9 !== "parter" && (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet", keyword: "additionalProperties", params: { additionalProperty: key9, known: ["dato", "parter"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/steg/forankring/droeftet", keyword: "type", params: { type: "object" } });
            }
            for (let key10 in data36)
              key10 !== "hvorfor" && key10 !== "hva" && key10 !== "hvordan" && key10 !== "vedtak" && key10 !== "plantilknytning" && key10 !== "droeftet" && (vErrors ??= []).push({ instancePath: "/steg/forankring", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["hvorfor", "hva", "hvordan", "vedtak", "plantilknytning", "droeftet"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/forankring", keyword: "type", params: { type: "object" } });
        }
        if (data14.maal !== void 0) {
          let data56 = data14.maal;
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            if (data56.maal !== void 0) {
              let data57 = data56.maal;
              if (Array.isArray(data57)) {
                let len6 = data57.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data58 = data57[i6];
                  if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
                    if (data58.id === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6, keyword: "required", params: { missingProperty: "id" } }), data58.tekst === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6, keyword: "required", params: { missingProperty: "tekst" } }), data58.id !== void 0) {
                      let data59 = data58.id;
                      typeof data59 == "string" ? pattern7.test(data59) || (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data58.tekst !== void 0) {
                      let data60 = data58.tekst;
                      typeof data60 == "string" ? data60.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/tekst", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/tekst", keyword: "type", params: { type: "string" } });
                    }
                    if (data58.kilde !== void 0) {
                      let data61 = data58.kilde;
                      typeof data61 == "string" ? data61.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/kilde", keyword: "type", params: { type: "string" } });
                    }
                    if (data58.nivaa !== void 0) {
                      let data62 = data58.nivaa;
                      data62 !== "overordnet" && data62 !== "operativt" && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/nivaa", keyword: "enum", params: { allowedValues: ["overordnet", "operativt"] } });
                    }
                    if (data58.type !== void 0) {
                      let data63 = data58.type;
                      data63 !== "kvalitet" && data63 !== "kvantitet" && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/type", keyword: "enum", params: { allowedValues: ["kvalitet", "kvantitet"] } });
                    }
                    if (data58.indikator !== void 0) {
                      let data64 = data58.indikator;
                      typeof data64 == "string" ? data64.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/indikator", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/indikator", keyword: "type", params: { type: "string" } });
                    }
                    if (data58.maaltall !== void 0) {
                      let data65 = data58.maaltall;
                      typeof data65 == "number" && isFinite(data65) || (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/maaltall", keyword: "type", params: { type: "number" } });
                    }
                    if (data58.enhet !== void 0) {
                      let data66 = data58.enhet;
                      typeof data66 == "string" ? data66.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/enhet", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6 + "/enhet", keyword: "type", params: { type: "string" } });
                    }
                    for (let key11 in data58)
                      key11 !== "id" && key11 !== "tekst" && key11 !== "kilde" && key11 !== "nivaa" && key11 !== "type" && key11 !== "indikator" && key11 !== "maaltall" && key11 !== "enhet" && (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6, keyword: "additionalProperties", params: { additionalProperty: key11, known: ["id", "tekst", "kilde", "nivaa", "type", "indikator", "maaltall", "enhet"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/maal/maal/" + i6, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/maal/maal", keyword: "type", params: { type: "array" } });
            }
            if (data56.foeringer !== void 0) {
              let data67 = data56.foeringer;
              if (Array.isArray(data67)) {
                let len7 = data67.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data68 = data67[i7];
                  if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
                    if (data68.id === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7, keyword: "required", params: { missingProperty: "id" } }), data68.type === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7, keyword: "required", params: { missingProperty: "type" } }), data68.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7, keyword: "required", params: { missingProperty: "tittel" } }), data68.id !== void 0) {
                      let data69 = data68.id;
                      typeof data69 == "string" ? pattern7.test(data69) || (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data68.type !== void 0) {
                      let data70 = data68.type;
                      data70 !== "lov" && data70 !== "forskrift" && data70 !== "reform" && data70 !== "norm" && data70 !== "avtale" && data70 !== "stortingsmelding" && data70 !== "lokal_plan" && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/type", keyword: "enum", params: { allowedValues: ["lov", "forskrift", "reform", "norm", "avtale", "stortingsmelding", "lokal_plan"] } });
                    }
                    if (data68.tittel !== void 0) {
                      let data71 = data68.tittel;
                      typeof data71 == "string" ? data71.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/tittel", keyword: "type", params: { type: "string" } });
                    }
                    if (data68.referanse !== void 0) {
                      let data72 = data68.referanse;
                      typeof data72 == "string" ? data72.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/referanse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7 + "/referanse", keyword: "type", params: { type: "string" } });
                    }
                    for (let key12 in data68)
                      key12 !== "id" && key12 !== "type" && key12 !== "tittel" && key12 !== "referanse" && (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7, keyword: "additionalProperties", params: { additionalProperty: key12, known: ["id", "type", "tittel", "referanse"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer/" + i7, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/maal/foeringer", keyword: "type", params: { type: "array" } });
            }
            if (data56.demografi !== void 0) {
              let data73 = data56.demografi;
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                if (data73.kilde === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi", keyword: "required", params: { missingProperty: "kilde" } }), data73.kilde !== void 0) {
                  let data74 = data73.kilde;
                  typeof data74 == "string" ? data74.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/kilde", keyword: "type", params: { type: "string" } });
                }
                if (data73.alternativ !== void 0) {
                  let data75 = data73.alternativ;
                  typeof data75 == "string" ? data75.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/alternativ", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/alternativ", keyword: "type", params: { type: "string" } });
                }
                if (data73.horisont !== void 0) {
                  let data76 = data73.horisont;
                  typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76) || (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/horisont", keyword: "type", params: { type: "integer" } }), typeof data76 == "number" && isFinite(data76) && ((data76 > 2100 || isNaN(data76)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/horisont", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data76 < 2e3 || isNaN(data76)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/horisont", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                }
                if (data73.grupper !== void 0) {
                  let data77 = data73.grupper;
                  if (Array.isArray(data77)) {
                    let len8 = data77.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data78 = data77[i8];
                      if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                        if (data78.navn === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "required", params: { missingProperty: "navn" } }), data78.naa === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "required", params: { missingProperty: "naa" } }), data78.framskrevet === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "required", params: { missingProperty: "framskrevet" } }), data78.aar === void 0 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "required", params: { missingProperty: "aar" } }), data78.navn !== void 0) {
                          let data79 = data78.navn;
                          typeof data79 == "string" ? data79.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/navn", keyword: "type", params: { type: "string" } });
                        }
                        if (data78.naa !== void 0) {
                          let data80 = data78.naa;
                          typeof data80 == "number" && !(data80 % 1) && !isNaN(data80) && isFinite(data80) || (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/naa", keyword: "type", params: { type: "integer" } }), typeof data80 == "number" && isFinite(data80) && (data80 < 0 || isNaN(data80)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/naa", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                        }
                        if (data78.framskrevet !== void 0) {
                          let data81 = data78.framskrevet;
                          typeof data81 == "number" && !(data81 % 1) && !isNaN(data81) && isFinite(data81) || (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/framskrevet", keyword: "type", params: { type: "integer" } }), typeof data81 == "number" && isFinite(data81) && (data81 < 0 || isNaN(data81)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/framskrevet", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                        }
                        if (data78.aar !== void 0) {
                          let data82 = data78.aar;
                          typeof data82 == "number" && !(data82 % 1) && !isNaN(data82) && isFinite(data82) || (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data82 == "number" && isFinite(data82) && ((data82 > 2100 || isNaN(data82)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data82 < 2e3 || isNaN(data82)) && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                        }
                        for (let key13 in data78)
                          key13 !== "navn" && key13 !== "naa" && key13 !== "framskrevet" && key13 !== "aar" && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "additionalProperties", params: { additionalProperty: key13, known: ["navn", "naa", "framskrevet", "aar"] } });
                      } else
                        (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper/" + i8, keyword: "type", params: { type: "object" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/maal/demografi/grupper", keyword: "type", params: { type: "array" } });
                }
                for (let key14 in data73)
                  key14 !== "kilde" && key14 !== "alternativ" && key14 !== "horisont" && key14 !== "grupper" && (vErrors ??= []).push({ instancePath: "/steg/maal/demografi", keyword: "additionalProperties", params: { additionalProperty: key14, known: ["kilde", "alternativ", "horisont", "grupper"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/steg/maal/demografi", keyword: "type", params: { type: "object" } });
            }
            for (let key15 in data56)
              key15 !== "maal" && key15 !== "foeringer" && key15 !== "demografi" && (vErrors ??= []).push({ instancePath: "/steg/maal", keyword: "additionalProperties", params: { additionalProperty: key15, known: ["maal", "foeringer", "demografi"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/maal", keyword: "type", params: { type: "object" } });
        }
        if (data14.kompetansebegrep !== void 0) {
          let data83 = data14.kompetansebegrep;
          if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
            if (data83.definisjon !== void 0) {
              let data84 = data83.definisjon;
              typeof data84 == "string" ? data84.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep/definisjon", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep/definisjon", keyword: "type", params: { type: "string" } });
            }
            if (data83.byggesteiner !== void 0) {
              let data85 = data83.byggesteiner;
              if (Array.isArray(data85)) {
                let len9 = data85.length;
                for (let i9 = 0; i9 < len9; i9++) {
                  let data86 = data85[i9];
                  data86 !== "kunnskaper" && data86 !== "ferdigheter" && data86 !== "evner" && data86 !== "holdninger" && data86 !== "forstaaelse" && data86 !== "egenskaper" && data86 !== "verdier" && (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep/byggesteiner/" + i9, keyword: "enum", params: { allowedValues: ["kunnskaper", "ferdigheter", "evner", "holdninger", "forstaaelse", "egenskaper", "verdier"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep/byggesteiner", keyword: "type", params: { type: "array", items: "string" } });
            }
            for (let key16 in data83)
              key16 !== "definisjon" && key16 !== "byggesteiner" && (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep", keyword: "additionalProperties", params: { additionalProperty: key16, known: ["definisjon", "byggesteiner"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/kompetansebegrep", keyword: "type", params: { type: "object" } });
        }
        if (data14.analyse !== void 0) {
          let data87 = data14.analyse;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            if (data87.vurdering !== void 0) {
              let data88 = data87.vurdering;
              typeof data88 == "string" ? data88.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/analyse/vurdering", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/analyse/vurdering", keyword: "type", params: { type: "string" } });
            }
            for (let key17 in data87)
              key17 !== "vurdering" && (vErrors ??= []).push({ instancePath: "/steg/analyse", keyword: "additionalProperties", params: { additionalProperty: key17, known: ["vurdering"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/analyse", keyword: "type", params: { type: "object" } });
        }
        if (data14.strategi !== void 0) {
          let data89 = data14.strategi;
          if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
            if (data89.vurdering !== void 0) {
              let data90 = data89.vurdering;
              typeof data90 == "string" ? data90.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/strategi/vurdering", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/strategi/vurdering", keyword: "type", params: { type: "string" } });
            }
            for (let key18 in data89)
              key18 !== "vurdering" && (vErrors ??= []).push({ instancePath: "/steg/strategi", keyword: "additionalProperties", params: { additionalProperty: key18, known: ["vurdering"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/strategi", keyword: "type", params: { type: "object" } });
        }
        if (data14.oppfoelging !== void 0) {
          let data91 = data14.oppfoelging;
          if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
            if (data91.evaluering !== void 0) {
              let data92 = data91.evaluering;
              if (Array.isArray(data92)) {
                let len10 = data92.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data93 = data92[i10];
                  if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                    if (data93.maal === void 0 && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10, keyword: "required", params: { missingProperty: "maal" } }), data93.dato === void 0 && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10, keyword: "required", params: { missingProperty: "dato" } }), data93.maal !== void 0) {
                      let data94 = data93.maal;
                      typeof data94 == "string" ? pattern7.test(data94) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/maal", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/maal", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data93.maalt !== void 0) {
                      let data95 = data93.maalt;
                      typeof data95 == "number" && isFinite(data95) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/maalt", keyword: "type", params: { type: "number" } });
                    }
                    if (data93.dato !== void 0) {
                      let data96 = data93.dato;
                      typeof data96 == "string" ? (pattern8.test(data96) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/dato", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data96) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/dato", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/dato", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                    }
                    if (data93.vurdering !== void 0) {
                      let data97 = data93.vurdering;
                      typeof data97 == "string" ? data97.length < 1 && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/vurdering", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10 + "/vurdering", keyword: "type", params: { type: "string" } });
                    }
                    for (let key19 in data93)
                      key19 !== "maal" && key19 !== "maalt" && key19 !== "dato" && key19 !== "vurdering" && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10, keyword: "additionalProperties", params: { additionalProperty: key19, known: ["maal", "maalt", "dato", "vurdering"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering/" + i10, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/evaluering", keyword: "type", params: { type: "array" } });
            }
            if (data91.rullering !== void 0) {
              let data98 = data91.rullering;
              if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
                if (data98.intervall_maaneder === void 0 && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering", keyword: "required", params: { missingProperty: "intervall_maaneder" } }), data98.neste === void 0 && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering", keyword: "required", params: { missingProperty: "neste" } }), data98.intervall_maaneder !== void 0) {
                  let data99 = data98.intervall_maaneder;
                  typeof data99 == "number" && !(data99 % 1) && !isNaN(data99) && isFinite(data99) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/intervall_maaneder", keyword: "type", params: { type: "integer" } }), typeof data99 == "number" && isFinite(data99) && ((data99 > 120 || isNaN(data99)) && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/intervall_maaneder", keyword: "maximum", params: { comparison: "<=", limit: 120 } }), (data99 < 1 || isNaN(data99)) && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/intervall_maaneder", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
                }
                if (data98.neste !== void 0) {
                  let data100 = data98.neste;
                  typeof data100 == "string" ? (pattern8.test(data100) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/neste", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data100) || (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/neste", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering/neste", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                for (let key20 in data98)
                  key20 !== "intervall_maaneder" && key20 !== "neste" && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering", keyword: "additionalProperties", params: { additionalProperty: key20, known: ["intervall_maaneder", "neste"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/steg/oppfoelging/rullering", keyword: "type", params: { type: "object" } });
            }
            for (let key21 in data91)
              key21 !== "evaluering" && key21 !== "rullering" && (vErrors ??= []).push({ instancePath: "/steg/oppfoelging", keyword: "additionalProperties", params: { additionalProperty: key21, known: ["evaluering", "rullering"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/steg/oppfoelging", keyword: "type", params: { type: "object" } });
        }
        for (let key22 in data14)
          key22 !== "organisering" && key22 !== "forankring" && key22 !== "maal" && key22 !== "kompetansebegrep" && key22 !== "analyse" && key22 !== "strategi" && key22 !== "oppfoelging" && (vErrors ??= []).push({ instancePath: "/steg", keyword: "additionalProperties", params: { additionalProperty: key22, known: ["organisering", "forankring", "maal", "kompetansebegrep", "analyse", "strategi", "oppfoelging"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/steg", keyword: "type", params: { type: "object" } });
    }
    if (data.arkiv !== void 0) {
      let data101 = data.arkiv;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        if (data101.saksnummer === void 0 && (vErrors ??= []).push({ instancePath: "/arkiv", keyword: "required", params: { missingProperty: "saksnummer" } }), data101.saksnummer !== void 0) {
          let data102 = data101.saksnummer;
          typeof data102 == "string" ? data102.length < 1 && (vErrors ??= []).push({ instancePath: "/arkiv/saksnummer", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/arkiv/saksnummer", keyword: "type", params: { type: "string" } });
        }
        for (let key23 in data101)
          key23 !== "saksnummer" && (vErrors ??= []).push({ instancePath: "/arkiv", keyword: "additionalProperties", params: { additionalProperty: key23, known: ["saksnummer"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/arkiv", keyword: "type", params: { type: "object" } });
    }
    for (let key24 in data)
      key24 !== "dokument" && key24 !== "versjon" && key24 !== "organisasjon" && key24 !== "maalform" && key24 !== "periode" && key24 !== "status" && key24 !== "katalog" && key24 !== "steg" && key24 !== "arkiv" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key24, known: ["dokument", "versjon", "organisasjon", "maalform", "periode", "status", "katalog", "steg", "arkiv"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Plan> = check;
