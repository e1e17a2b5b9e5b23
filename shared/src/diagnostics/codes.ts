/** Every diagnostic the index can raise. `docs/diagnostics.md` is written from this table. */
export const DIAGNOSTIC_CODES = {
  'file-unreadable': { fr: 'Fichier illisible ou absent', en: 'File missing or unreadable' },
  'file-unexpected': { fr: 'Fichier YAML que rien ne lit', en: 'YAML file that nothing reads' },
  'file-too-large': { fr: 'Fichier trop gros pour une entrée d’index', en: 'File too large for an index entry' },
  'file-encoding': { fr: 'BOM, UTF-16 ou octets non UTF-8', en: 'BOM, UTF-16 or bytes that are not UTF-8' },
  'file-empty': { fr: 'Fichier vide', en: 'Empty file' },
  'merge-conflict': { fr: 'Marqueurs de conflit de fusion', en: 'Merge conflict markers' },
  'yaml-syntax': { fr: 'YAML mal formé', en: 'Malformed YAML' },
  'yaml-tab': { fr: 'Tabulation dans l’indentation', en: 'Tab in the indentation' },
  'yaml-duplicate-key': { fr: 'Clé écrite deux fois', en: 'Key written twice' },
  'yaml-alias': { fr: 'Ancre ou alias YAML', en: 'YAML anchor or alias' },
  'schema-unknown-key': { fr: 'Clé inconnue', en: 'Unknown key' },
  'schema-missing-key': { fr: 'Clé obligatoire absente', en: 'Required key missing' },
  'schema-invalid': { fr: 'Valeur qui ne convient pas', en: 'Value that does not fit' },
  'version-unsupported': { fr: 'Version de format inconnue', en: 'Unknown format version' },
  'id-path': { fr: 'Chemin différent de l’identifiant', en: 'Path differs from the id' },
  'id-duplicate': { fr: 'Identifiant défini deux fois', en: 'Id defined twice' },
  'source-unknown': { fr: 'Source absente de sources.yaml', en: 'Source missing from sources.yaml' },
  'reference-unknown': { fr: 'Renvoi vers un identifiant inconnu', en: 'Link to an unknown id' },
  'alias-clash': {
    fr: 'Numéro ancien qui désigne aussi un identifiant vivant ou retiré',
    en: 'Former number that is also a live or retired id',
  },
  'count-mismatch': {
    fr: 'Nombre d’exigences, d’entrées ou de preuves inattendu',
    en: 'Unexpected number of requirements, entries or proofs',
  },
} as const;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
