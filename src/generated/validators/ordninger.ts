// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Ordninger } from '../types.ts';

// tools/formats.ts
var DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
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
function tidspunkt(text) {
  return text.length < 20 ? !0 : Number(text.slice(11, 13)) > 23 || Number(text.slice(14, 16)) > 59 || Number(text.slice(17, 19)) > 59 || !isCalendarDate(text) ? !1 : text.endsWith("Z") ? !0 : Number(text.slice(-5, -3)) < 24 && Number(text.slice(-2)) < 60;
}
function skoleaar(text) {
  return text.length !== 9 || Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
}

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9_-]*$", ""), pattern5 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", ""), pattern10 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern11 = new RegExp("^[0-9]{4}/[0-9]{4}$", ""), pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.utgave === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "utgave" } }), data.ordninger === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "ordninger" } }), data.opphevede_forskrifter === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "opphevede_forskrifter" } }), data.dokument !== void 0 && data.dokument !== "ordninger" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "ordninger" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.utgave !== void 0) {
      let data2 = data.utgave;
      typeof data2 == "string" ? data2.length < 1 && (vErrors ??= []).push({ instancePath: "/utgave", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/utgave", keyword: "type", params: { type: "string" } });
    }
    if (data.ordninger !== void 0) {
      let data3 = data.ordninger;
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.id === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "id" } }), data4.navn === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "navn" } }), data4.gyldig === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "gyldig" } }), data4.hjemmel === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "hjemmel" } }), data4.partnertyper === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "partnertyper" } }), data4.tjenester === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "tjenester" } }), data4.aar_maks === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "aar_maks" } }), data4.kollektivt === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "kollektivt" } }), data4.frister === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "frister" } }), data4.sikkerhet === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "sikkerhet" } }), data4.kilde === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "required", params: { missingProperty: "kilde" } }), data4.id !== void 0) {
              let data5 = data4.id;
              typeof data5 == "string" ? pattern4.test(data5) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data4.navn !== void 0) {
              let data6 = data4.navn;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.nb === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn", keyword: "required", params: { missingProperty: "nb" } }), data6.nb !== void 0) {
                  let data7 = data6.nb;
                  typeof data7 == "string" ? data7.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/nb", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/nb", keyword: "type", params: { type: "string" } });
                }
                if (data6.nn !== void 0) {
                  let data8 = data6.nn;
                  typeof data8 == "string" ? data8.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/nn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/nn", keyword: "type", params: { type: "string" } });
                }
                if (data6.en !== void 0) {
                  let data9 = data6.en;
                  typeof data9 == "string" ? data9.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/en", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn/en", keyword: "type", params: { type: "string" } });
                }
                for (let key0 in data6)
                  key0 !== "nb" && key0 !== "nn" && key0 !== "en" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn", keyword: "additionalProperties", params: { additionalProperty: key0, known: ["nb", "nn", "en"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/navn", keyword: "type", params: { type: "object" } });
            }
            if (data4.gyldig !== void 0) {
              let data10 = data4.gyldig;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.fra === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig", keyword: "required", params: { missingProperty: "fra" } }), data10.fra !== void 0) {
                  let data11 = data10.fra;
                  typeof data11 == "string" ? (pattern5.test(data11) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/fra", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data11) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/fra", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/fra", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                if (data10.til !== void 0) {
                  let data12 = data10.til;
                  typeof data12 == "string" ? (pattern5.test(data12) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/til", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data12) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/til", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig/til", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                }
                for (let key1 in data10)
                  key1 !== "fra" && key1 !== "til" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["fra", "til"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/gyldig", keyword: "type", params: { type: "object" } });
            }
            if (data4.etterfoelger !== void 0) {
              let data13 = data4.etterfoelger;
              typeof data13 == "string" ? pattern4.test(data13) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/etterfoelger", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9_-]*$" } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/etterfoelger", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9_-]*$" } });
            }
            if (data4.hjemmel !== void 0) {
              let data14 = data4.hjemmel;
              if (Array.isArray(data14)) {
                let len1 = data14.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data15 = data14[i1];
                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                    if (data15.referanse === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1, keyword: "required", params: { missingProperty: "referanse" } }), data15.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1, keyword: "required", params: { missingProperty: "tittel" } }), data15.referanse !== void 0) {
                      let data16 = data15.referanse;
                      typeof data16 == "string" ? data16.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/referanse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/referanse", keyword: "type", params: { type: "string" } });
                    }
                    if (data15.tittel !== void 0) {
                      let data17 = data15.tittel;
                      typeof data17 == "string" ? data17.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/tittel", keyword: "type", params: { type: "string" } });
                    }
                    if (data15.status !== void 0) {
                      let data18 = data15.status;
                      typeof data18 == "string" ? data18.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/status", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/status", keyword: "type", params: { type: "string" } });
                    }
                    if (data15.gyldig !== void 0) {
                      let data19 = data15.gyldig;
                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                        if (data19.fra === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig", keyword: "required", params: { missingProperty: "fra" } }), data19.fra !== void 0) {
                          let data20 = data19.fra;
                          typeof data20 == "string" ? (pattern5.test(data20) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/fra", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data20) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/fra", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/fra", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                        }
                        if (data19.til !== void 0) {
                          let data21 = data19.til;
                          typeof data21 == "string" ? (pattern5.test(data21) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/til", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data21) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/til", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig/til", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
                        }
                        for (let key2 in data19)
                          key2 !== "fra" && key2 !== "til" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["fra", "til"] } });
                      } else
                        (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1 + "/gyldig", keyword: "type", params: { type: "object" } });
                    }
                    for (let key3 in data15)
                      key3 !== "referanse" && key3 !== "tittel" && key3 !== "status" && key3 !== "gyldig" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1, keyword: "additionalProperties", params: { additionalProperty: key3, known: ["referanse", "tittel", "status", "gyldig"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel/" + i1, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/hjemmel", keyword: "type", params: { type: "array" } });
            }
            if (data4.egenandel !== void 0) {
              let data22 = data4.egenandel;
              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                if (data22.sats === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel", keyword: "required", params: { missingProperty: "sats" } }), data22.av === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel", keyword: "required", params: { missingProperty: "av" } }), data22.sats !== void 0) {
                  let data23 = data22.sats;
                  typeof data23 == "number" && isFinite(data23) ? ((data23 > 1 || isNaN(data23)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel/sats", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), (data23 < 0 || isNaN(data23)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel/sats", keyword: "minimum", params: { comparison: ">=", limit: 0 } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel/sats", keyword: "type", params: { type: "number" } });
                }
                data22.av !== void 0 && data22.av !== "tilskudd" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel/av", keyword: "enum", params: { allowedValues: ["tilskudd"] } });
                for (let key4 in data22)
                  key4 !== "sats" && key4 !== "av" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel", keyword: "additionalProperties", params: { additionalProperty: key4, known: ["sats", "av"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/egenandel", keyword: "type", params: { type: "object" } });
            }
            if (data4.partnertyper !== void 0) {
              let data25 = data4.partnertyper;
              if (Array.isArray(data25)) {
                let len2 = data25.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data26 = data25[i2];
                  data26 !== "uh" && data26 !== "nasjonalt_senter" && data26 !== "fagskole" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/partnertyper/" + i2, keyword: "enum", params: { allowedValues: ["uh", "nasjonalt_senter", "fagskole"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/partnertyper", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data4.tjenester !== void 0) {
              let data27 = data4.tjenester;
              if (Array.isArray(data27)) {
                let len3 = data27.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  let data28 = data27[i3];
                  data28 !== "barnehage" && data28 !== "skole" && data28 !== "videregaaende" && data28 !== "sfo" && data28 !== "ppt" && data28 !== "eiernivaa" && data28 !== "barnevern" && data28 !== "helsestasjon" && data28 !== "kulturskole" && data28 !== "statped" && data28 !== "annet" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/tjenester/" + i3, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/tjenester", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data4.anbefalte_tjenester !== void 0) {
              let data29 = data4.anbefalte_tjenester;
              if (Array.isArray(data29)) {
                let len4 = data29.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data30 = data29[i4];
                  data30 !== "barnehage" && data30 !== "skole" && data30 !== "videregaaende" && data30 !== "sfo" && data30 !== "ppt" && data30 !== "eiernivaa" && data30 !== "barnevern" && data30 !== "helsestasjon" && data30 !== "kulturskole" && data30 !== "statped" && data30 !== "annet" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/anbefalte_tjenester/" + i4, keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/anbefalte_tjenester", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data4.aar_maks !== void 0) {
              let data31 = data4.aar_maks;
              typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/aar_maks", keyword: "type", params: { type: "integer" } }), typeof data31 == "number" && isFinite(data31) && ((data31 > 10 || isNaN(data31)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/aar_maks", keyword: "maximum", params: { comparison: "<=", limit: 10 } }), (data31 < 1 || isNaN(data31)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/aar_maks", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
            }
            if (data4.kollektivt !== void 0 && typeof data4.kollektivt != "boolean" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/kollektivt", keyword: "type", params: { type: "boolean" } }), data4.koordinator_andel_maks !== void 0) {
              let data33 = data4.koordinator_andel_maks;
              typeof data33 == "number" && isFinite(data33) ? ((data33 > 1 || isNaN(data33)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/koordinator_andel_maks", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), (data33 < 0 || isNaN(data33)) && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/koordinator_andel_maks", keyword: "minimum", params: { comparison: ">=", limit: 0 } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/koordinator_andel_maks", keyword: "type", params: { type: "number" } });
            }
            if (data4.frister !== void 0) {
              let data34 = data4.frister;
              if (Array.isArray(data34)) {
                let len5 = data34.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data35 = data34[i5];
                  if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                    if (data35.embete === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "required", params: { missingProperty: "embete" } }), data35.barnehage_skoleaar === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "required", params: { missingProperty: "barnehage_skoleaar" } }), data35.frist === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "required", params: { missingProperty: "frist" } }), data35.sikkerhet === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "required", params: { missingProperty: "sikkerhet" } }), data35.kilde === void 0 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "required", params: { missingProperty: "kilde" } }), data35.embete !== void 0) {
                      let data36 = data35.embete;
                      typeof data36 == "string" ? pattern10.test(data36) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/embete", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/embete", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data35.barnehage_skoleaar !== void 0) {
                      let data37 = data35.barnehage_skoleaar;
                      typeof data37 == "string" ? (pattern11.test(data37) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/barnehage_skoleaar", keyword: "pattern", params: { pattern: "^[0-9]{4}/[0-9]{4}$" } }), skoleaar(data37) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/barnehage_skoleaar", keyword: "format", params: { format: "skoleaar" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/barnehage_skoleaar", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}/[0-9]{4}$" } });
                    }
                    if (data35.frist !== void 0) {
                      let data38 = data35.frist;
                      typeof data38 == "string" ? (pattern12.test(data38) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/frist", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } }), tidspunkt(data38) || (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/frist", keyword: "format", params: { format: "tidspunkt" } })) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/frist", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})$" } });
                    }
                    if (data35.sikkerhet !== void 0) {
                      let data39 = data35.sikkerhet;
                      data39 !== "etablert" && data39 !== "usikker" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/sikkerhet", keyword: "enum", params: { allowedValues: ["etablert", "usikker"] } });
                    }
                    if (data35.kilde !== void 0) {
                      let data40 = data35.kilde;
                      typeof data40 == "string" ? data40.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/kilde", keyword: "type", params: { type: "string" } });
                    }
                    if (data35.merknad !== void 0) {
                      let data41 = data35.merknad;
                      typeof data41 == "string" ? data41.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/merknad", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5 + "/merknad", keyword: "type", params: { type: "string" } });
                    }
                    for (let key5 in data35)
                      key5 !== "embete" && key5 !== "barnehage_skoleaar" && key5 !== "frist" && key5 !== "sikkerhet" && key5 !== "kilde" && key5 !== "merknad" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "additionalProperties", params: { additionalProperty: key5, known: ["embete", "barnehage_skoleaar", "frist", "sikkerhet", "kilde", "merknad"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister/" + i5, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/frister", keyword: "type", params: { type: "array" } });
            }
            if (data4.sikkerhet !== void 0) {
              let data42 = data4.sikkerhet;
              data42 !== "etablert" && data42 !== "usikker" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/sikkerhet", keyword: "enum", params: { allowedValues: ["etablert", "usikker"] } });
            }
            if (data4.kilde !== void 0) {
              let data43 = data4.kilde;
              typeof data43 == "string" ? data43.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/kilde", keyword: "type", params: { type: "string" } });
            }
            if (data4.merknad !== void 0) {
              let data44 = data4.merknad;
              typeof data44 == "string" ? data44.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/merknad", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger/" + i0 + "/merknad", keyword: "type", params: { type: "string" } });
            }
            for (let key6 in data4)
              key6 !== "id" && key6 !== "navn" && key6 !== "gyldig" && key6 !== "etterfoelger" && key6 !== "hjemmel" && key6 !== "egenandel" && key6 !== "partnertyper" && key6 !== "tjenester" && key6 !== "anbefalte_tjenester" && key6 !== "aar_maks" && key6 !== "kollektivt" && key6 !== "koordinator_andel_maks" && key6 !== "frister" && key6 !== "sikkerhet" && key6 !== "kilde" && key6 !== "merknad" && (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "additionalProperties", params: { additionalProperty: key6, known: ["id", "navn", "gyldig", "etterfoelger", "hjemmel", "egenandel", "partnertyper", "tjenester", "anbefalte_tjenester", "aar_maks", "kollektivt", "koordinator_andel_maks", "frister", "sikkerhet", "kilde", "merknad"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/ordninger/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "type", params: { type: "array" } });
    }
    if (data.opphevede_forskrifter !== void 0) {
      let data45 = data.opphevede_forskrifter;
      if (Array.isArray(data45)) {
        let len6 = data45.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data46 = data45[i6];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.referanse === void 0 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6, keyword: "required", params: { missingProperty: "referanse" } }), data46.opphevet === void 0 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6, keyword: "required", params: { missingProperty: "opphevet" } }), data46.kilde === void 0 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6, keyword: "required", params: { missingProperty: "kilde" } }), data46.referanse !== void 0) {
              let data47 = data46.referanse;
              typeof data47 == "string" ? data47.length < 1 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/referanse", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/referanse", keyword: "type", params: { type: "string" } });
            }
            if (data46.opphevet !== void 0) {
              let data48 = data46.opphevet;
              typeof data48 == "string" ? (pattern5.test(data48) || (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/opphevet", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data48) || (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/opphevet", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/opphevet", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
            }
            if (data46.etterfoelger !== void 0) {
              let data49 = data46.etterfoelger;
              typeof data49 == "string" ? data49.length < 1 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/etterfoelger", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/etterfoelger", keyword: "type", params: { type: "string" } });
            }
            if (data46.kilde !== void 0) {
              let data50 = data46.kilde;
              typeof data50 == "string" ? data50.length < 1 && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/kilde", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6 + "/kilde", keyword: "type", params: { type: "string" } });
            }
            for (let key7 in data46)
              key7 !== "referanse" && key7 !== "opphevet" && key7 !== "etterfoelger" && key7 !== "kilde" && (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6, keyword: "additionalProperties", params: { additionalProperty: key7, known: ["referanse", "opphevet", "etterfoelger", "kilde"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter/" + i6, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/opphevede_forskrifter", keyword: "type", params: { type: "array" } });
    }
    for (let key8 in data)
      key8 !== "dokument" && key8 !== "versjon" && key8 !== "utgave" && key8 !== "ordninger" && key8 !== "opphevede_forskrifter" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key8, known: ["dokument", "versjon", "utgave", "ordninger", "opphevede_forskrifter"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Ordninger> = check;
