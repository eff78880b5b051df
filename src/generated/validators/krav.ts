// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Krav } from '../types.ts';

// <stdin>
var pattern4 = new RegExp("^[a-z0-9][a-z0-9-]*$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "dokument" } }), data.versjon === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "versjon" } }), data.krav === void 0 && (vErrors ??= []).push({ instancePath: "", keyword: "required", params: { missingProperty: "krav" } }), data.dokument !== void 0 && data.dokument !== "krav" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "krav" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.krav !== void 0) {
      let data2 = data.krav;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.id === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "id" } }), data3.kompetanse === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "kompetanse" } }), data3.gjelder === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "gjelder" } }), data3.nivaa === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "nivaa" } }), data3.per === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "per" } }), data3.hvor === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "hvor" } }), data3.viktighet === void 0 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "required", params: { missingProperty: "viktighet" } }), data3.id !== void 0) {
              let data4 = data3.id;
              typeof data4 == "string" ? pattern4.test(data4) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/id", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/id", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data3.kompetanse !== void 0) {
              let data5 = data3.kompetanse;
              typeof data5 == "string" ? pattern4.test(data5) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/kompetanse", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/kompetanse", keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
            }
            if (data3.gjelder !== void 0) {
              let data6 = data3.gjelder;
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.tjeneste !== void 0) {
                  let data7 = data6.tjeneste;
                  data7 !== "barnehage" && data7 !== "skole" && data7 !== "videregaaende" && data7 !== "sfo" && data7 !== "ppt" && data7 !== "eiernivaa" && data7 !== "barnevern" && data7 !== "helsestasjon" && data7 !== "kulturskole" && data7 !== "statped" && data7 !== "annet" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder/tjeneste", keyword: "enum", params: { allowedValues: ["barnehage", "skole", "videregaaende", "sfo", "ppt", "eiernivaa", "barnevern", "helsestasjon", "kulturskole", "statped", "annet"] } });
                }
                if (data6.enheter !== void 0) {
                  let data8 = data6.enheter;
                  if (Array.isArray(data8)) {
                    data8.length < 1 && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder/enheter", keyword: "minItems", params: { limit: 1 } });
                    let len1 = data8.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data9 = data8[i1];
                      typeof data9 == "string" ? pattern4.test(data9) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder/enheter/" + i1, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder/enheter/" + i1, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                    }
                  } else
                    (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder/enheter", keyword: "type", params: { type: "array", items: "string" } });
                }
                (data6.tjeneste !== void 0 ? 1 : 0) + (data6.enheter !== void 0 ? 1 : 0) != 1 && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder", keyword: "oneOf", params: { alternatives: [["tjeneste"], ["enheter"]] } });
                for (let key0 in data6)
                  key0 !== "tjeneste" && key0 !== "enheter" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder", keyword: "additionalProperties", params: { additionalProperty: key0, known: ["tjeneste", "enheter"] } });
              } else
                (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/gjelder", keyword: "type", params: { type: "object" } });
            }
            if (data3.nivaa !== void 0) {
              let data10 = data3.nivaa;
              typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/nivaa", keyword: "type", params: { type: "integer" } }), typeof data10 == "number" && isFinite(data10) && ((data10 > 9 || isNaN(data10)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/nivaa", keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data10 < 1 || isNaN(data10)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/nivaa", keyword: "minimum", params: { comparison: ">=", limit: 1 } }));
            }
            if (data3.antall !== void 0) {
              let data11 = data3.antall;
              typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/antall", keyword: "type", params: { type: "integer" } }), typeof data11 == "number" && isFinite(data11) && (data11 < 0 || isNaN(data11)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/antall", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
            }
            if (data3.andel !== void 0) {
              let data12 = data3.andel;
              typeof data12 == "number" && isFinite(data12) ? ((data12 > 1 || isNaN(data12)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/andel", keyword: "maximum", params: { comparison: "<=", limit: 1 } }), (data12 < 0 || isNaN(data12)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/andel", keyword: "minimum", params: { comparison: ">=", limit: 0 } })) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/andel", keyword: "type", params: { type: "number" } });
            }
            if (data3.aarsverk !== void 0) {
              let data13 = data3.aarsverk;
              typeof data13 == "number" && isFinite(data13) ? (data13 < 0 || isNaN(data13)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/aarsverk", keyword: "minimum", params: { comparison: ">=", limit: 0 } }) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/aarsverk", keyword: "type", params: { type: "number" } });
            }
            if (data3.per !== void 0) {
              let data14 = data3.per;
              data14 !== "enhet" && data14 !== "tjeneste" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/per", keyword: "enum", params: { allowedValues: ["enhet", "tjeneste"] } });
            }
            if (data3.hvor !== void 0) {
              let data15 = data3.hvor;
              data15 !== "enhet" && data15 !== "tilgjengelig" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/hvor", keyword: "enum", params: { allowedValues: ["enhet", "tilgjengelig"] } });
            }
            if (data3.viktighet !== void 0) {
              let data16 = data3.viktighet;
              data16 !== "skal" && data16 !== "boer" && data16 !== "kan" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/viktighet", keyword: "enum", params: { allowedValues: ["skal", "boer", "kan"] } });
            }
            if (data3.frist !== void 0) {
              let data17 = data3.frist;
              typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/frist", keyword: "type", params: { type: "integer" } }), typeof data17 == "number" && isFinite(data17) && ((data17 > 2100 || isNaN(data17)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/frist", keyword: "maximum", params: { comparison: "<=", limit: 2100 } }), (data17 < 2e3 || isNaN(data17)) && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/frist", keyword: "minimum", params: { comparison: ">=", limit: 2e3 } }));
            }
            if (data3.kritisk !== void 0 && typeof data3.kritisk != "boolean" && (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/kritisk", keyword: "type", params: { type: "boolean" } }), data3.begrunnelse !== void 0) {
              let data19 = data3.begrunnelse;
              if (Array.isArray(data19)) {
                let len2 = data19.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data20 = data19[i2];
                  typeof data20 == "string" ? pattern4.test(data20) || (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/begrunnelse/" + i2, keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9-]*$" } }) : (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/begrunnelse/" + i2, keyword: "type", params: { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/krav/" + i0 + "/begrunnelse", keyword: "type", params: { type: "array", items: "string" } });
            }
            (data3.antall !== void 0 ? 1 : 0) + (data3.andel !== void 0 ? 1 : 0) + (data3.aarsverk !== void 0 ? 1 : 0) != 1 && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "oneOf", params: { alternatives: [["antall"], ["andel"], ["aarsverk"]] } });
            for (let key1 in data3)
              key1 !== "id" && key1 !== "kompetanse" && key1 !== "gjelder" && key1 !== "nivaa" && key1 !== "antall" && key1 !== "andel" && key1 !== "aarsverk" && key1 !== "per" && key1 !== "hvor" && key1 !== "viktighet" && key1 !== "frist" && key1 !== "kritisk" && key1 !== "begrunnelse" && (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "additionalProperties", params: { additionalProperty: key1, known: ["id", "kompetanse", "gjelder", "nivaa", "antall", "andel", "aarsverk", "per", "hvor", "viktighet", "frist", "kritisk", "begrunnelse"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/krav/" + i0, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/krav", keyword: "type", params: { type: "array" } });
    }
    for (let key2 in data)
      key2 !== "dokument" && key2 !== "versjon" && key2 !== "krav" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["dokument", "versjon", "krav"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Krav> = check;
