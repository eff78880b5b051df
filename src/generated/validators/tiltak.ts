// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Tiltak } from '../types.ts';

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

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", ""), pattern6 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.tiltak === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "tiltak" } }), data.dokument !== void 0 && data.dokument !== "tiltak" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "tiltak" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.tiltak !== void 0) {
      let data2 = data.tiltak;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.strategi !== void 0 && data3.strategi === "mobilisere" && data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.effekt !== void 0) {
            let data4 = data3.effekt;
            if (Array.isArray(data4)) {
              let len1 = data4.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data5 = data4[i1];
                data5 && typeof data5 == "object" && !Array.isArray(data5) && (data5.fra_enhet === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i1, keyword: "required", params: { missingProperty: "fra_enhet" } }), data5.til_nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i1, keyword: "required", params: { missingProperty: "til_nivaa" } }));
              }
            }
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.strategi !== void 0 && data3.strategi === "utvikle" && data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.effekt !== void 0) {
            let data6 = data3.effekt;
            if (Array.isArray(data6)) {
              let len2 = data6.length;
              for (let i2 = 0; i2 < len2; i2++) {
                let data7 = data6[i2];
                data7 && typeof data7 == "object" && !Array.isArray(data7) && (data7.fra_nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i2, keyword: "required", params: { missingProperty: "fra_nivaa" } }), data7.til_nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i2, keyword: "required", params: { missingProperty: "til_nivaa" } }), data7.fra_enhet !== void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i2 + "/fra_enhet", keyword: "false schema", params: {} }));
              }
            }
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.strategi !== void 0 && data3.strategi === "rekruttere" && data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.effekt !== void 0) {
            let data9 = data3.effekt;
            if (Array.isArray(data9)) {
              let len3 = data9.length;
              for (let i3 = 0; i3 < len3; i3++) {
                let data10 = data9[i3];
                data10 && typeof data10 == "object" && !Array.isArray(data10) && (data10.til_nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i3, keyword: "required", params: { missingProperty: "til_nivaa" } }), data10.fra_nivaa !== void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i3 + "/fra_nivaa", keyword: "false schema", params: {} }), data10.fra_enhet !== void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i3 + "/fra_enhet", keyword: "false schema", params: {} }));
              }
            }
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.strategi !== void 0 && data3.strategi === "avvikle" && data3 && typeof data3 == "object" && !Array.isArray(data3) && data3.effekt !== void 0) {
            let data13 = data3.effekt;
            if (Array.isArray(data13)) {
              let len4 = data13.length;
              for (let i4 = 0; i4 < len4; i4++) {
                let data14 = data13[i4];
                data14 && typeof data14 == "object" && !Array.isArray(data14) && (data14.fra_nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i4, keyword: "required", params: { missingProperty: "fra_nivaa" } }), data14.til_nivaa !== void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i4 + "/til_nivaa", keyword: "false schema", params: {} }), data14.fra_enhet !== void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i4 + "/fra_enhet", keyword: "false schema", params: {} }));
              }
            }
          }
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "required", params: { missingProperty: "id" } }), data3.tittel === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "required", params: { missingProperty: "tittel" } }), data3.strategi === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "required", params: { missingProperty: "strategi" } }), data3.status === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "required", params: { missingProperty: "status" } }), data3.id !== void 0) {
              let data17 = data3.id;
              typeof data17 == "string" ? pattern4.test(data17) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data3.tittel !== void 0) {
              let data18 = data3.tittel;
              typeof data18 == "string" ? data18.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/tittel", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/tittel", keyword: "type", params: { type: "string" } });
            }
            if (data3.strategi !== void 0) {
              let data19 = data3.strategi;
              data19 !== "mobilisere" && data19 !== "utvikle" && data19 !== "rekruttere" && data19 !== "avvikle" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/strategi", keyword: "enum", params: { allowedValues: ["mobilisere", "utvikle", "rekruttere", "avvikle"] } });
            }
            if (data3.krav !== void 0) {
              let data20 = data3.krav;
              if (Array.isArray(data20)) {
                let len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data21 = data20[i5];
                  typeof data21 == "string" ? pattern4.test(data21) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/krav/" + i5, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/krav/" + i5, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/krav", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data3.laeringsarena !== void 0) {
              let data22 = data3.laeringsarena;
              data22 !== "arbeidsplass" && data22 !== "kollektiv" && data22 !== "digitalt_kurs" && data22 !== "ekstern" && data22 !== "etterutdanning" && data22 !== "videreutdanning" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/laeringsarena", keyword: "enum", params: { allowedValues: ["arbeidsplass", "kollektiv", "digitalt_kurs", "ekstern", "etterutdanning", "videreutdanning"] } });
            }
            if (data3.kollektivt !== void 0 && typeof data3.kollektivt != "boolean" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kollektivt", keyword: "type", params: { type: "boolean" } }), data3.ansvar !== void 0) {
              let data24 = data3.ansvar;
              typeof data24 == "string" ? data24.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/ansvar", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/ansvar", keyword: "type", params: { type: "string" } });
            }
            if (data3.start !== void 0) {
              let data25 = data3.start;
              typeof data25 == "string" ? (pattern6.test(data25) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/start", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data25) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/start", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/start", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
            }
            if (data3.frist !== void 0) {
              let data26 = data3.frist;
              typeof data26 == "string" ? (pattern6.test(data26) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/frist", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } }), dato(data26) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/frist", keyword: "format", params: { format: "dato" } })) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/frist", keyword: "type", params: { type: "string", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" } });
            }
            if (data3.kostnad !== void 0) {
              let data27 = data3.kostnad;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.sum === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad", keyword: "required", params: { missingProperty: "sum" } }), data27.sum !== void 0) {
                  let data28 = data27.sum;
                  typeof data28 == "number" && !(data28 % 1) && !isNaN(data28) && isFinite(data28) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/sum", keyword: "type", params: { type: "integer" } }), typeof data28 == "number" && isFinite(data28) && (data28 < 0 || isNaN(data28)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/sum", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                }
                if (data27.finansiering !== void 0) {
                  let data29 = data27.finansiering;
                  if (Array.isArray(data29)) {
                    let len6 = data29.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data30 = data29[i6];
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        if (data30.kilde === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6, keyword: "required", params: { missingProperty: "kilde" } }), data30.beloep === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6, keyword: "required", params: { missingProperty: "beloep" } }), data30.kilde !== void 0) {
                          let data31 = data30.kilde;
                          data31 !== "tilskudd" && data31 !== "egenandel" && data31 !== "kommunalt_budsjett" && data31 !== "annet" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6 + "/kilde", keyword: "enum", params: { allowedValues: ["tilskudd", "egenandel", "kommunalt_budsjett", "annet"] } });
                        }
                        if (data30.beloep !== void 0) {
                          let data32 = data30.beloep;
                          typeof data32 == "number" && !(data32 % 1) && !isNaN(data32) && isFinite(data32) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6 + "/beloep", keyword: "type", params: { type: "integer" } }), typeof data32 == "number" && isFinite(data32) && (data32 < 0 || isNaN(data32)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6 + "/beloep", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                        }
                        for (let key0 in data30)
                          key0 !== "kilde" && key0 !== "beloep" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6, keyword: "additionalProperties", params: { additionalProperty: key0, known: ["kilde", "beloep"] } });
                      } else
                        (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering/" + i6, keyword: "type", params: { type: "object" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad/finansiering", keyword: "type", params: { type: "array" } });
                }
                for (let key1 in data27)
                  key1 !== "sum" && key1 !== "finansiering" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad", keyword: "additionalProperties", params: { additionalProperty: key1, known: ["sum", "finansiering"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/kostnad", keyword: "type", params: { type: "object" } });
            }
            if (data3.effekt !== void 0) {
              let data33 = data3.effekt;
              if (Array.isArray(data33)) {
                let len7 = data33.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data34 = data33[i7];
                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                    if (data34.kompetanse === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7, keyword: "required", params: { missingProperty: "kompetanse" } }), data34.aar === void 0 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7, keyword: "required", params: { missingProperty: "aar" } }), data34.kompetanse !== void 0) {
                      let data35 = data34.kompetanse;
                      typeof data35 == "string" ? pattern4.test(data35) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/kompetanse", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/kompetanse", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data34.enhet !== void 0) {
                      let data36 = data34.enhet;
                      typeof data36 == "string" ? pattern4.test(data36) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/enhet", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/enhet", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data34.tjeneste !== void 0) {
                      let data37 = data34.tjeneste;
                      data37 !== "barnehage" && data37 !== "skole" && data37 !== "videregaaende" && data37 !== "sfo" && data37 !== "ppt" && data37 !== "eiernivaa" && data37 !== "barnevern" && data37 !== "helsestasjon" && data37 !== "kulturskole" && data37 !== "statped" && data37 !== "annet" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                    }
                    if (data34.fra_enhet !== void 0) {
                      let data38 = data34.fra_enhet;
                      typeof data38 == "string" ? pattern4.test(data38) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/fra_enhet", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/fra_enhet", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                    if (data34.fra_nivaa !== void 0) {
                      let data39 = data34.fra_nivaa;
                      typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/fra_nivaa", keyword: "type", params: { type: "integer" } }), typeof data39 == "number" && isFinite(data39) && ((data39 > 9 || isNaN(data39)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/fra_nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data39 < 0 || isNaN(data39)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/fra_nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
                    }
                    if (data34.til_nivaa !== void 0) {
                      let data40 = data34.til_nivaa;
                      typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/til_nivaa", keyword: "type", params: { type: "integer" } }), typeof data40 == "number" && isFinite(data40) && ((data40 > 9 || isNaN(data40)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/til_nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data40 < 0 || isNaN(data40)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/til_nivaa", keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
                    }
                    if (data34.antall !== void 0) {
                      let data41 = data34.antall;
                      typeof data41 == "number" && !(data41 % 1) && !isNaN(data41) && isFinite(data41) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data41 == "number" && isFinite(data41) && (data41 < 0 || isNaN(data41)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data34.antall_per_enhet !== void 0) {
                      let data42 = data34.antall_per_enhet;
                      typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/antall_per_enhet", keyword: "type", params: { type: "integer" } }), typeof data42 == "number" && isFinite(data42) && (data42 < 0 || isNaN(data42)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/antall_per_enhet", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
                    }
                    if (data34.aar !== void 0) {
                      let data43 = data34.aar;
                      typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/aar", keyword: "type", params: { type: "integer" } }), typeof data43 == "number" && isFinite(data43) && ((data43 > 2100 || isNaN(data43)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/aar", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data43 < 2e3 || isNaN(data43)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7 + "/aar", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
                    }
                    (data34.enhet !== void 0 && data34.antall !== void 0 && data34.tjeneste === void 0 && data34.antall_per_enhet === void 0 ? 1 : 0) + (data34.tjeneste !== void 0 && data34.antall_per_enhet !== void 0 && data34.enhet === void 0 && data34.antall === void 0 ? 1 : 0) != 1 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7, keyword: "oneOf", params: { alternatives: [["enhet", "antall"], ["tjeneste", "antall_per_enhet"]] } });
                    for (let key2 in data34)
                      key2 !== "kompetanse" && key2 !== "enhet" && key2 !== "tjeneste" && key2 !== "fra_enhet" && key2 !== "fra_nivaa" && key2 !== "til_nivaa" && key2 !== "antall" && key2 !== "antall_per_enhet" && key2 !== "aar" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7, keyword: "additionalProperties", params: { additionalProperty: key2, known: ["kompetanse", "enhet", "tjeneste", "fra_enhet", "fra_nivaa", "til_nivaa", "antall", "antall_per_enhet", "aar"] } });
                  } else
                    (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt/" + i7, keyword: "type", params: { type: "object" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/effekt", keyword: "type", params: { type: "array" } });
            }
            if (data3.prioritet !== void 0) {
              let data44 = data3.prioritet;
              typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44) || (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/prioritet", keyword: "type", params: { type: "integer" } }), typeof data44 == "number" && isFinite(data44) && (data44 < 1 || isNaN(data44)) && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/prioritet", keyword: "minimum", params: { comparison: ">=", limit: 1 } });
            }
            if (data3.status !== void 0) {
              let data45 = data3.status;
              data45 !== "planlagt" && data45 !== "i_gang" && data45 !== "fullfoert" && data45 !== "utsatt" && data45 !== "avlyst" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/status", keyword: "enum", params: { allowedValues: ["planlagt", "i_gang", "fullfoert", "utsatt", "avlyst"] } });
            }
            if (data3.merknad !== void 0) {
              let data46 = data3.merknad;
              typeof data46 == "string" ? data46.length < 1 && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/merknad", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/tiltak/" + i0 + "/merknad", keyword: "type", params: { type: "string" } });
            }
            for (let key3 in data3)
              key3 !== "id" && key3 !== "tittel" && key3 !== "strategi" && key3 !== "krav" && key3 !== "laeringsarena" && key3 !== "kollektivt" && key3 !== "ansvar" && key3 !== "start" && key3 !== "frist" && key3 !== "kostnad" && key3 !== "effekt" && key3 !== "prioritet" && key3 !== "status" && key3 !== "merknad" && (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "additionalProperties", params: { additionalProperty: key3, known: ["id", "tittel", "strategi", "krav", "laeringsarena", "kollektivt", "ansvar", "start", "frist", "kostnad", "effekt", "prioritet", "status", "merknad"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/tiltak/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/tiltak", keyword: "type", params: { type: "array" } });
    }
    for (let key4 in data)
      key4 !== "dokument" && key4 !== "versjon" && key4 !== "tiltak" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key4, known: ["dokument", "versjon", "tiltak"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Tiltak> = check;
