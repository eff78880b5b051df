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
    if (data.grunnlinje !== void 0) {
      let data8 = data.grunnlinje;
      typeof data8 == "string" ? data8.length < 1 && (vErrors ??= []).push({ instancePath: "/grunnlinje", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/grunnlinje", keyword: "type", params: { type: "string" } });
    }
    if (data.utelat !== void 0) {
      let data9 = data.utelat;
      if (Array.isArray(data9)) {
        let len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          typeof data10 == "string" ? data10.length < 1 && (vErrors ??= []).push({ instancePath: "/utelat/" + i0, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/utelat/" + i0, keyword: "type", params: { type: "string" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/utelat", keyword: "type", params: { type: "array", items: "string" } });
    }
    if (data.ordninger !== void 0) {
      let data11 = data.ordninger;
      typeof data11 == "string" ? data11.length < 1 && (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/ordninger", keyword: "type", params: { type: "string" } });
    }
    if (data.prikking !== void 0) {
      let data12 = data.prikking;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.terskel === void 0 && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "required", params: { missingProperty: "terskel" } }), data12.terskel !== void 0) {
          let data13 = data12.terskel;
          typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "type", params: { type: "integer" } }), typeof data13 == "number" && isFinite(data13) && (data13 < 3 || isNaN(data13)) && (vErrors ??= []).push({ instancePath: "/prikking/terskel", keyword: "minimum", params: { comparison: ">=", limit: 3 } });
        }
        for (let key2 in data12)
          key2 !== "terskel" && (vErrors ??= []).push({ instancePath: "/prikking", keyword: "additionalProperties", params: { additionalProperty: key2, known: ["terskel"] } });
      } else
        (vErrors ??= []).push({ instancePath: "/prikking", keyword: "type", params: { type: "object" } });
    }
    if (data.importer !== void 0) {
      let data14 = data.importer;
      if (Array.isArray(data14)) {
        let len1 = data14.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.navn === void 0 && (vErrors ??= []).push({ instancePath: "/importer/" + i1, keyword: "required", params: { missingProperty: "navn" } }), data15.gjenkjenn === void 0 && (vErrors ??= []).push({ instancePath: "/importer/" + i1, keyword: "required", params: { missingProperty: "gjenkjenn" } }), data15.kolonner === void 0 && (vErrors ??= []).push({ instancePath: "/importer/" + i1, keyword: "required", params: { missingProperty: "kolonner" } }), data15.navn !== void 0) {
              let data16 = data15.navn;
              typeof data16 == "string" ? data16.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/navn", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/navn", keyword: "type", params: { type: "string" } });
            }
            if (data15.gjenkjenn !== void 0) {
              let data17 = data15.gjenkjenn;
              if (Array.isArray(data17)) {
                data17.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/gjenkjenn", keyword: "minItems", params: { limit: 1 } });
                let len2 = data17.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data18 = data17[i2];
                  typeof data18 == "string" ? data18.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/gjenkjenn/" + i2, keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/gjenkjenn/" + i2, keyword: "type", params: { type: "string" } });
                }
              } else
                (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/gjenkjenn", keyword: "type", params: { type: "array", items: "string" } });
            }
            if (data15.kolonner !== void 0) {
              let data19 = data15.kolonner;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19))
                for (let key3 in data19) {
                  typeof key3 == "string" && key3.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kolonner", keyword: "minLength", params: { limit: 1 }, propertyName: key3 });
                  {
                    let data20 = data19[key3];
                    data20 !== "aarsverk" && data20 !== "ansatte" && data20 !== "ansvar" && data20 !== "antall" && data20 !== "barn" && data20 !== "eierform" && data20 !== "enhet" && data20 !== "frist" && data20 !== "gap" && data20 !== "kartlagt" && data20 !== "kompetanse" && data20 !== "kostnad" && data20 !== "maalgruppe" && data20 !== "merknad" && data20 !== "nivaa" && data20 !== "omraade" && data20 !== "orgnr" && data20 !== "person" && data20 !== "prioritet" && data20 !== "start" && data20 !== "status" && data20 !== "stillingsprosent" && data20 !== "strategi" && data20 !== "sum" && data20 !== "tiltak" && data20 !== "tjeneste" && data20 !== "trenger" && data20 !== "ubrukt" && data20 !== "utelat" && data20 !== "antall/0" && data20 !== "antall/1" && data20 !== "antall/2" && data20 !== "antall/3" && data20 !== "antall/4" && data20 !== "antall/5" && data20 !== "antall/6" && data20 !== "antall/7" && data20 !== "antall/8" && data20 !== "antall/9" && data20 !== "aarsverk/0" && data20 !== "aarsverk/1" && data20 !== "aarsverk/2" && data20 !== "aarsverk/3" && data20 !== "aarsverk/4" && data20 !== "aarsverk/5" && data20 !== "aarsverk/6" && data20 !== "aarsverk/7" && data20 !== "aarsverk/8" && data20 !== "aarsverk/9" && data20 !== "trenger/0" && data20 !== "trenger/1" && data20 !== "trenger/2" && data20 !== "trenger/3" && data20 !== "trenger/4" && data20 !== "trenger/5" && data20 !== "trenger/6" && data20 !== "trenger/7" && data20 !== "trenger/8" && data20 !== "trenger/9" && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kolonner/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "enum", params: { allowedValues: ["aarsverk", "ansatte", "ansvar", "antall", "barn", "eierform", "enhet", "frist", "gap", "kartlagt", "kompetanse", "kostnad", "maalgruppe", "merknad", "nivaa", "omraade", "orgnr", "person", "prioritet", "start", "status", "stillingsprosent", "strategi", "sum", "tiltak", "tjeneste", "trenger", "ubrukt", "utelat", "antall/0", "antall/1", "antall/2", "antall/3", "antall/4", "antall/5", "antall/6", "antall/7", "antall/8", "antall/9", "aarsverk/0", "aarsverk/1", "aarsverk/2", "aarsverk/3", "aarsverk/4", "aarsverk/5", "aarsverk/6", "aarsverk/7", "aarsverk/8", "aarsverk/9", "trenger/0", "trenger/1", "trenger/2", "trenger/3", "trenger/4", "trenger/5", "trenger/6", "trenger/7", "trenger/8", "trenger/9"] } });
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kolonner", keyword: "type", params: { type: "object" } });
            }
            if (data15.nivaaer !== void 0) {
              let data21 = data15.nivaaer;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21))
                for (let key4 in data21) {
                  typeof key4 == "string" && key4.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/nivaaer", keyword: "minLength", params: { limit: 1 }, propertyName: key4 });
                  {
                    let data22 = data21[key4];
                    typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22) || (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/nivaaer/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "integer" } }), typeof data22 == "number" && isFinite(data22) && ((data22 > 9 || isNaN(data22)) && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/nivaaer/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "maximum", params: { comparison: "<=", limit: 9 } }), (data22 < 0 || isNaN(data22)) && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/nivaaer/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minimum", params: { comparison: ">=", limit: 0 } }));
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/nivaaer", keyword: "type", params: { type: "object" } });
            }
            if (data15.enheter !== void 0) {
              let data23 = data15.enheter;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23))
                for (let key5 in data23) {
                  typeof key5 == "string" && key5.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enheter", keyword: "minLength", params: { limit: 1 }, propertyName: key5 });
                  {
                    let data24 = data23[key5];
                    typeof data24 == "string" ? data24.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enheter/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enheter/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enheter", keyword: "type", params: { type: "object" } });
            }
            if (data15.kompetanser !== void 0) {
              let data25 = data15.kompetanser;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25))
                for (let key6 in data25) {
                  typeof key6 == "string" && key6.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kompetanser", keyword: "minLength", params: { limit: 1 }, propertyName: key6 });
                  {
                    let data26 = data25[key6];
                    typeof data26 == "string" ? data26.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kompetanser/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kompetanser/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "string" } });
                  }
                }
              else
                (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/kompetanser", keyword: "type", params: { type: "object" } });
            }
            if (data15.enhet !== void 0) {
              let data27 = data15.enhet;
              typeof data27 == "string" ? data27.length < 1 && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enhet", keyword: "minLength", params: { limit: 1 } }) : (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/enhet", keyword: "type", params: { type: "string" } });
            }
            if (data15.celler !== void 0) {
              let data28 = data15.celler;
              data28 !== "nivaa" && data28 !== "antall/0" && data28 !== "antall/1" && data28 !== "antall/2" && data28 !== "antall/3" && data28 !== "antall/4" && data28 !== "antall/5" && data28 !== "antall/6" && data28 !== "antall/7" && data28 !== "antall/8" && data28 !== "antall/9" && (vErrors ??= []).push({ instancePath: "/importer/" + i1 + "/celler", keyword: "enum", params: { allowedValues: ["nivaa", "antall/0", "antall/1", "antall/2", "antall/3", "antall/4", "antall/5", "antall/6", "antall/7", "antall/8", "antall/9"] } });
            }
            for (let key7 in data15)
              key7 !== "navn" && key7 !== "gjenkjenn" && key7 !== "kolonner" && key7 !== "nivaaer" && key7 !== "enheter" && key7 !== "kompetanser" && key7 !== "enhet" && key7 !== "celler" && (vErrors ??= []).push({ instancePath: "/importer/" + i1, keyword: "additionalProperties", params: { additionalProperty: key7, known: ["navn", "gjenkjenn", "kolonner", "nivaaer", "enheter", "kompetanser", "enhet", "celler"] } });
          } else
            (vErrors ??= []).push({ instancePath: "/importer/" + i1, keyword: "type", params: { type: "object" } });
        }
      } else
        (vErrors ??= []).push({ instancePath: "/importer", keyword: "type", params: { type: "array" } });
    }
    for (let key8 in data)
      key8 !== "dokument" && key8 !== "versjon" && key8 !== "spraak" && key8 !== "alvor" && key8 !== "feil_ved" && key8 !== "maks_advarsler" && key8 !== "grunnlinje" && key8 !== "utelat" && key8 !== "ordninger" && key8 !== "prikking" && key8 !== "importer" && (vErrors ??= []).push({ instancePath: "", keyword: "additionalProperties", params: { additionalProperty: key8, known: ["dokument", "versjon", "spraak", "alvor", "feil_ved", "maks_advarsler", "grunnlinje", "utelat", "ordninger", "prikking", "importer"] } });
  } else
    (vErrors ??= []).push({ instancePath: "", keyword: "type", params: { type: "object" } });
  return check.errors = vErrors, vErrors === null;
}

/** Whether a value is a document of this kind; what is wrong stands in `validate.errors`. */
export const validate: Validate<Innstillinger> = check;
