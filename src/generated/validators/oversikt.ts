// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Oversikt } from '../types.ts';

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
var pattern4 = new RegExp("^[0-9]{4}$", ""), pattern5 = new RegExp("^[0-9]{2}$", ""), pattern6 = new RegExp("^[0-9]{9}$", ""), pattern7 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ""), pattern8 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern11 = new RegExp("^[0-9]$", ""), pattern15 = new RegExp("^alle$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.kartlagt === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "kartlagt" } }), data.metode === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "metode" } }), data.enheter === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "enheter" } }), data.dokument !== void 0 && data.dokument !== "oversikt" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "oversikt" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.kommunenummer !== void 0) {
      let data2 = data.kommunenummer;
      typeof data2 == "string" ? pattern4.test(data2) || (vErrors ??= []).push({ instancePath: "/kommunenummer", keyword: "pattern", params: { pattern: "^[0-9]{4}$" } }) : (vErrors ??= []).push({ instancePath: "/kommunenummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}$" } });
    }
    if (data.fylkesnummer !== void 0) {
      let data3 = data.fylkesnummer;
      typeof data3 == "string" ? pattern5.test(data3) || (vErrors ??= []).push({ instancePath: "/fylkesnummer", keyword: "pattern", params: { pattern: "^[0-9]{2}$" } }) : (vErrors ??= []).push({ instancePath: "/fylkesnummer", keyword: "type", params: { type: "string", pattern: "^[0-9]{2}$" } });
    }
    if (data.orgnr !== void 0) {
      let data4 = data.orgnr;
      typeof data4 == "string" ? (pattern6.test(data4) || (vErrors ??= []).push({ instancePath: "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data4) || (vErrors ??= []).push({ instancePath: "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
    }
    if (data.kartlagt !== void 0) {
      let data5 = data.kartlagt;
      typeof data5 == "string" ? (pattern7.test(data5) || (vErrors ??= []).push({ instancePath: "/kartlagt", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data5) || (vErrors ??= []).push({ instancePath: "/kartlagt", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/kartlagt", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
    }
    if (data.metode !== void 0) {
      let data6 = data.metode;
      data6 !== "samtale" && data6 !== "selvvurdering" && data6 !== "leder_vurdering" && data6 !== "register" && (vErrors ??= []).push({ instancePath: "/metode", keyword: "enum", params: { allowedValues: ["samtale", "selvvurdering", "leder_vurdering", "register"] } });
    }
    if (data.enheter !== void 0) {
      let data7 = data.enheter;
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            if (data8.id === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "required", params: { missingProperty: "id" } }), data8.navn === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "required", params: { missingProperty: "navn" } }), data8.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "required", params: { missingProperty: "tjeneste" } }), data8.ansatte === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "required", params: { missingProperty: "ansatte" } }), data8.id !== void 0) {
              let data9 = data8.id;
              typeof data9 == "string" ? pattern8.test(data9) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data8.navn !== void 0) {
              let data10 = data8.navn;
              typeof data10 == "string" ? data10.length < 1 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/navn", keyword: "type", params: { type: "string" } });
            }
            if (data8.tjeneste !== void 0) {
              let data11 = data8.tjeneste;
              data11 !== "barnehage" && data11 !== "skole" && data11 !== "videregaaende" && data11 !== "sfo" && data11 !== "ppt" && data11 !== "eiernivaa" && data11 !== "barnevern" && data11 !== "helsestasjon" && data11 !== "kulturskole" && data11 !== "statped" && data11 !== "annet" && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
            }
            if (data8.eierform !== void 0) {
              let data12 = data8.eierform;
              data12 !== "kommunal" && data12 !== "privat" && data12 !== "interkommunal" && data12 !== "fylkeskommunal" && data12 !== "statlig" && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/eierform", keyword: "enum", params: { allowedValues: ["kommunal", "privat", "interkommunal", "fylkeskommunal", "statlig"] } });
            }
            if (data8.orgnr !== void 0) {
              let data13 = data8.orgnr;
              typeof data13 == "string" ? (pattern6.test(data13) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/orgnr", keyword: "pattern", params: { pattern: "^[0-9]{9}$" } }), orgnr(data13) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/orgnr", keyword: "format", params: { format: "orgnr" } })) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/orgnr", keyword: "type", params: { type: "string", pattern: "^[0-9]{9}$" } });
            }
            if (data8.ansatte !== void 0) {
              let data14 = data8.ansatte;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/ansatte", keyword: "type", params: { type: "integer" } }), typeof data14 == "number" && isFinite(data14) && (data14 < 0 || isNaN(data14)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/ansatte", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data8.aarsverk !== void 0) {
              let data15 = data8.aarsverk;
              typeof data15 == "number" && isFinite(data15) ? (data15 < 0 || isNaN(data15)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/aarsverk", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/aarsverk", keyword: "type", params: { type: "number" } });
            }
            if (data8.barn !== void 0) {
              let data16 = data8.barn;
              typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/barn", keyword: "type", params: { type: "integer" } }), typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/barn", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data8.beholdning !== void 0) {
              let data17 = data8.beholdning;
              if (data17 && typeof data17 == "object" && !Array.isArray(data17))
                for (let key0 in data17) {
                  typeof key0 == "string" && (pattern8.test(key0) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" }, propertyName: key0 }));
                  {
                    let data18 = data17[key0];
                    if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                      if (data18.antall === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "required", params: { missingProperty: "antall" } }), data18.antall !== void 0) {
                        let data19 = data18.antall;
                        if (!(data19 && typeof data19 == "object" && !Array.isArray(data19)) && data19 !== null && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/antall", keyword: "type", params: { type: ["object", "null"] } }), data19 && typeof data19 == "object" && !Array.isArray(data19))
                          for (let key1 in data19) {
                            typeof key1 == "string" && (pattern11.test(key1) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/antall", keyword: "pattern", params: { pattern: "^[0-9]$" }, propertyName: key1 }));
                            {
                              let data20 = data19[key1];
                              typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/antall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }), typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/antall/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                            }
                          }
                      }
                      if (data18.aarsverk !== void 0) {
                        let data21 = data18.aarsverk;
                        if (data21 && typeof data21 == "object" && !Array.isArray(data21))
                          for (let key2 in data21) {
                            typeof key2 == "string" && (pattern11.test(key2) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/aarsverk", keyword: "pattern", params: { pattern: "^[0-9]$" }, propertyName: key2 }));
                            {
                              let data22 = data21[key2];
                              typeof data22 == "number" && isFinite(data22) ? (data22 < 0 || isNaN(data22)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/aarsverk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/aarsverk/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" } });
                            }
                          }
                        else
                          (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/aarsverk", keyword: "type", params: { type: "object" } });
                      }
                      if (data18.ubrukt !== void 0) {
                        let data23 = data18.ubrukt;
                        typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ubrukt", keyword: "type", params: { type: "integer" } }), typeof data23 == "number" && isFinite(data23) && (data23 < 0 || isNaN(data23)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/ubrukt", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                      }
                      if (data18.avgang !== void 0) {
                        let data24 = data18.avgang;
                        if (Array.isArray(data24)) {
                          let len1 = data24.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data25 = data24[i1];
                            if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                              if (data25.aar === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1, keyword: "required", params: { missingProperty: "aar" } }), data25.nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1, keyword: "required", params: { missingProperty: "nivaa" } }), data25.antall === void 0 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1, keyword: "required", params: { missingProperty: "antall" } }), data25.aar !== void 0) {
                                let data26 = data25.aar;
                                typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data26 == "number" && isFinite(data26) && ((data26 > 2100 || isNaN(data26)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data26 < 2e3 || isNaN(data26)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                              }
                              if (data25.nivaa !== void 0) {
                                let data27 = data25.nivaa;
                                typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/nivaa", keyword: "type", params: { type: "integer" } }), typeof data27 == "number" && isFinite(data27) && ((data27 > 9 || isNaN(data27)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data27 < 0 || isNaN(data27)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
                              }
                              if (data25.antall !== void 0) {
                                let data28 = data25.antall;
                                typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28)) && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                              }
                              for (let key3 in data25)
                                key3 !== "aar" && key3 !== "nivaa" && key3 !== "antall" && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3, known: ["aar", "nivaa", "antall"] } });
                            } else
                              (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang/" + i1, keyword: "type", params: { type: "object" } });
                          }
                        } else
                          (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/avgang", keyword: "type", params: { type: "array" } });
                      }
                      if (data18.merknad !== void 0) {
                        let data29 = data18.merknad;
                        typeof data29 == "string" ? data29.length < 1 && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/merknad", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/merknad", keyword: "type", params: { type: "string" } });
                      }
                      for (let key4 in data18)
                        key4 !== "antall" && key4 !== "aarsverk" && key4 !== "ubrukt" && key4 !== "avgang" && key4 !== "merknad" && (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "additionalProperties", params: { additionalProperty: key4, known: ["antall", "aarsverk", "ubrukt", "avgang", "merknad"] } });
                    } else
                      (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } });
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/enheter/" + i0 + "/beholdning", keyword: "type", params: { type: "object" } });
            }
            for (let key5 in data8)
              key5 !== "id" && key5 !== "navn" && key5 !== "tjeneste" && key5 !== "eierform" && key5 !== "orgnr" && key5 !== "ansatte" && key5 !== "aarsverk" && key5 !== "barn" && key5 !== "beholdning" && (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "additionalProperties", params: { additionalProperty: key5, known: ["id", "navn", "tjeneste", "eierform", "orgnr", "ansatte", "aarsverk", "barn", "beholdning"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/enheter/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/enheter", keyword: "type", params: { type: "array" } });
    }
    if (data.bemanning !== void 0) {
      let data30 = data.bemanning;
      if (Array.isArray(data30)) {
        let len2 = data30.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data31 = data30[i2];
          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
            if (data31.stillingstype === void 0 && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2, keyword: "required", params: { missingProperty: "stillingstype" } }), data31.tjeneste === void 0 && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2, keyword: "required", params: { missingProperty: "tjeneste" } }), data31.aarsverk === void 0 && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2, keyword: "required", params: { missingProperty: "aarsverk" } }), data31.stillingstype !== void 0) {
              let data32 = data31.stillingstype;
              typeof data32 == "string" ? data32.length < 1 && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/stillingstype", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/stillingstype", keyword: "type", params: { type: "string" } });
            }
            if (data31.tjeneste !== void 0) {
              let data33 = data31.tjeneste;
              data33 !== "barnehage" && data33 !== "skole" && data33 !== "videregaaende" && data33 !== "sfo" && data33 !== "ppt" && data33 !== "eiernivaa" && data33 !== "barnevern" && data33 !== "helsestasjon" && data33 !== "kulturskole" && data33 !== "statped" && data33 !== "annet" && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
            }
            if (data31.aarsverk !== void 0) {
              let data34 = data31.aarsverk;
              typeof data34 == "number" && isFinite(data34) ? (data34 < 0 || isNaN(data34)) && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/aarsverk", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/aarsverk", keyword: "type", params: { type: "number" } });
            }
            if (data31.behov !== void 0) {
              let data35 = data31.behov;
              typeof data35 == "number" && isFinite(data35) ? (data35 < 0 || isNaN(data35)) && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/behov", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/behov", keyword: "type", params: { type: "number" } });
            }
            if (data31.aar !== void 0) {
              let data36 = data31.aar;
              typeof data36 == "number" && !(data36 % 1) && !isNaN(data36) && isFinite(data36) || (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data36 == "number" && isFinite(data36) && ((data36 > 2100 || isNaN(data36)) && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data36 < 2e3 || isNaN(data36)) && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            for (let key6 in data31)
              key6 !== "stillingstype" && key6 !== "tjeneste" && key6 !== "aarsverk" && key6 !== "behov" && key6 !== "aar" && (vErrors ??= []).push({ instancePath: "/bemanning/" + i2, keyword: "additionalProperties", params: { additionalProperty: key6, known: ["stillingstype", "tjeneste", "aarsverk", "behov", "aar"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/bemanning/" + i2, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/bemanning", keyword: "type", params: { type: "array" } });
    }
    if (data.utskifting !== void 0) {
      let data37 = data.utskifting;
      if (data37 && typeof data37 == "object" && !Array.isArray(data37))
        for (let key7 in data37) {
          key7 !== "barnehage" && key7 !== "skole" && key7 !== "videregaaende" && key7 !== "sfo" && key7 !== "ppt" && key7 !== "eiernivaa" && key7 !== "barnevern" && key7 !== "helsestasjon" && key7 !== "kulturskole" && key7 !== "statped" && key7 !== "annet" && (vErrors ??= []).push({ instancePath: "/utskifting", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] }, propertyName: key7 });
          {
            let data38 = data37[key7];
            typeof data38 == "number" && isFinite(data38) ? ((data38 > 1 || isNaN(data38)) && (vErrors ??= []).push({ instancePath: "/utskifting/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maximum", params: { comparison: "<=", limit: 1 } }), (data38 < 0 || isNaN(data38)) && (vErrors ??= []).push({ instancePath: "/utskifting/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } })) : (vErrors ??= []).push({ instancePath: "/utskifting/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "number" } });
          }
        }
      else
        (vErrors ??= []).push({ instancePath: "/utskifting", keyword: "type", params: { type: "object" } });
    }
    if (data.deling !== void 0) {
      let data39 = data.deling;
      if (Array.isArray(data39)) {
        let len3 = data39.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data40 = data39[i3];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            if (data40.fra === void 0 && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "required", params: { missingProperty: "fra" } }), data40.til === void 0 && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "required", params: { missingProperty: "til" } }), data40.kompetanser === void 0 && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "required", params: { missingProperty: "kompetanser" } }), data40.form === void 0 && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "required", params: { missingProperty: "form" } }), data40.kapasitet === void 0 && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "required", params: { missingProperty: "kapasitet" } }), data40.fra !== void 0) {
              let data41 = data40.fra;
              typeof data41 == "string" ? pattern8.test(data41) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/fra", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/fra", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data40.til !== void 0) {
              let data42 = data40.til;
              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                if (data42.tjenester !== void 0) {
                  let data43 = data42.tjenester;
                  if (Array.isArray(data43)) {
                    data43.length < 1 && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/tjenester", keyword: "minItems", params: { limit: 1 } });
                    let len4 = data43.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data44 = data43[i4];
                      data44 !== "barnehage" && data44 !== "skole" && data44 !== "videregaaende" && data44 !== "sfo" && data44 !== "ppt" && data44 !== "eiernivaa" && data44 !== "barnevern" && data44 !== "helsestasjon" && data44 !== "kulturskole" && data44 !== "statped" && data44 !== "annet" && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/tjenester/" + i4, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/tjenester", keyword: "type", params: { type: "array", items: "string" } });
                }
                if (data42.enheter !== void 0) {
                  let data45 = data42.enheter;
                  if (Array.isArray(data45)) {
                    data45.length < 1 && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/enheter", keyword: "minItems", params: { limit: 1 } });
                    let len5 = data45.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data46 = data45[i5];
                      typeof data46 == "string" ? pattern8.test(data46) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/enheter/" + i5, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/enheter/" + i5, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til/enheter", keyword: "type", params: { type: "array", items: "string" } });
                }
                (data42.tjenester !== void 0 ? 1 : 0) + (data42.enheter !== void 0 ? 1 : 0) != 1 && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til", keyword: "oneOf", params: { alternatives: [["tjenester"], ["enheter"]] } });
                for (let key8 in data42)
                  key8 !== "tjenester" && key8 !== "enheter" && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til", keyword: "additionalProperties", params: { additionalProperty: key8, known: ["tjenester", "enheter"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/til", keyword: "type", params: { type: "object" } });
            }
            if (data40.kompetanser !== void 0) {
              let data47 = data40.kompetanser;
              if (!Array.isArray(data47) && typeof data47 != "string" && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kompetanser", keyword: "type", params: { type: ["array", "string"] } }), typeof data47 == "string" && (pattern15.test(data47) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kompetanser", keyword: "pattern", params: { pattern: "^alle$" } })), Array.isArray(data47)) {
                data47.length < 1 && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kompetanser", keyword: "minItems", params: { limit: 1 } });
                let len6 = data47.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data48 = data47[i6];
                  typeof data48 == "string" ? pattern8.test(data48) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kompetanser/" + i6, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kompetanser/" + i6, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                }
              }
            }
            if (data40.form !== void 0) {
              let data49 = data40.form;
              data49 !== "ansettelse" && data49 !== "interkommunalt" && data49 !== "kjoep" && data49 !== "statped" && data49 !== "uh" && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/form", keyword: "enum", params: { allowedValues: ["ansettelse", "interkommunalt", "kjoep", "statped", "uh"] } });
            }
            if (data40.kapasitet !== void 0) {
              let data50 = data40.kapasitet;
              typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/kapasitet", keyword: "type", params: { type: "integer" } });
            }
            if (data40.minst_nivaa !== void 0) {
              let data51 = data40.minst_nivaa;
              typeof data51 == "number" && !(data51 % 1) && !isNaN(data51) && isFinite(data51) || (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/minst_nivaa", keyword: "type", params: { type: "integer" } }), typeof data51 == "number" && isFinite(data51) && ((data51 > 9 || isNaN(data51)) && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/minst_nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data51 < 0 || isNaN(data51)) && (vErrors ??= []).push({ instancePath: "/deling/" + i3 + "/minst_nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
            }
            for (let key9 in data40)
              key9 !== "fra" && key9 !== "til" && key9 !== "kompetanser" && key9 !== "form" && key9 !== "kapasitet" && key9 !== "minst_nivaa" && (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "additionalProperties", params: { additionalProperty: key9, known: ["fra", "til", "kompetanser", "form", "kapasitet", "minst_nivaa"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/deling/" + i3, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/deling", keyword: "type", params: { type: "array" } });
    }
    (data.kommunenummer !== void 0 ? 1 : 0) + (data.fylkesnummer !== void 0 ? 1 : 0) + (data.orgnr !== void 0 ? 1 : 0) != 1 && (vErrors ??= []).push({ instancePath: "", keyword: "oneOf", params: { alternatives: [["kommunenummer"], ["fylkesnummer"], ["orgnr"]] } });
    for (let key10 in data)
      key10 !== "dokument" && key10 !== "versjon" && key10 !== "kommunenummer" && key10 !== "fylkesnummer" && key10 !== "orgnr" && key10 !== "kartlagt" && key10 !== "metode" && key10 !== "enheter" && key10 !== "bemanning" && key10 !== "utskifting" && key10 !== "deling" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key10, known: ["dokument", "versjon", "kommunenummer", "fylkesnummer", "orgnr", "kartlagt", "metode", "enheter", "bemanning", "utskifting", "deling"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Oversikt> = check;
