// Made from schemas/ by `npm run generate`. Never edited by hand.
// @ts-nocheck
import type { Validate } from '../schema-error.ts';
import type { Innstillinger } from '../types.ts';

// <stdin>
var pattern4 = new RegExp("^personvern/", ""), pattern5 = new RegExp("^[a-z]+/([a-z0-9-]+|[*])$", "");
function check(data) {
  let vErrors = null;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.dokument !== void 0 && data.dokument !== "innstillinger" && (vErrors ??= []).push({ instancePath: "/dokument", keyword: "const", params: { allowedValue: "innstillinger" } }), data.versjon !== void 0 && data.versjon !== 1 && (vErrors ??= []).push({ instancePath: "/versjon", keyword: "const", params: { allowedValue: 1 } }), data.spraak !== void 0) {
      let data2 = data.spraak;
      data2 !== "nb" && data2 !== "nn" && data2 !== "en" && (vErrors ??= []).push({ instancePath: "/spraak", keyword: "enum", params: { allowedValues: ["nb", "nn", "en"] } });
    }
    if (data.alvor !== void 0) {
      let data3 = data.alvor;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        var props0 = {};
        for (let key0 in data3)
          if (pattern4.test(key0)) {
            let data4 = data3[key0];
            data4 !== "feil" && data4 !== "advarsel" && data4 !== "info" && (vErrors ??= []).push({ instancePath: "/alvor/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: ["feil", "advarsel", "info"] } }), props0[key0] = !0;
          }
        for (let key1 in data3)
          if (typeof key1 == "string" && (pattern5.test(key1) || (vErrors ??= []).push({ instancePath: "/alvor", keyword: "pattern", params: { pattern: "^[a-z]+/([a-z0-9-]+|[*])$" }, propertyName: key1 })), !pattern4.test(key1)) {
            let data5 = data3[key1];
            data5 !== "feil" && data5 !== "advarsel" && data5 !== "info" && data5 !== "av" && (vErrors ??= []).push({ instancePath: "/alvor/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: ["feil", "advarsel", "info", "av"] } });
          }
      } else
        (vErrors ??= []).push({ instancePath: "/alvor", keyword: "type", params: { type: "object" } });
    }
    if (data.feil_ved !== void 0) {
      let data6 = data.feil_ved;
      data6 !== "feil" && data6 !== "advarsel" && data6 !== "info" && data6 !== "aldri" && (vErrors ??= []).push({ instancePath: "/feil_ved", keyword: "enum", params: { allowedValues: ["feil", "advarsel", "info", "aldri"] } });
    }
    if (data.maks_advarsler !== void 0) {
      let data7 = data.maks_advarsler;
      typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || (vErrors ??= []).push({ instancePath: "/maks_advarsler", keyword: "type", params: { type: "integer" } }), typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)) && (vErrors ??= []).push({ instancePath: "/maks_advarsler", keyword: "minimum", params: { comparison: ">=", limit: 0 } });
    }
    if (data.utelat !== void 0) {
      let data8 = data.utelat;
      if (Array.isArray(data8)) {
        let len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          typeof data9 == "string" ? data9.length < 1 && (vErrors ??= []).push({ instancePath: "/utelat/" + i0, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/utelat/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/utelat", keyword: "type", params: { type: "array", items: "string" } });
    }
    if (data.ordninger !== void 0) {
      let data10 = data.ordninger;
      typeof data10 == "string" ? data10.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "type", params: { type: "string" } });
    }
    for (let key2 in data)
      key2 !== "dokument" && key2 !== "versjon" && key2 !== "spraak" && key2 !== "alvor" && key2 !== "feil_ved" && key2 !== "maks_advarsler" && key2 !== "utelat" && key2 !== "ordninger" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["dokument", "versjon", "spraak", "alvor", "feil_ved", "maks_advarsler", "utelat", "ordninger"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Innstillinger> = check;
