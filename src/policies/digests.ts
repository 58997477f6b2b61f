/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:820d325a7ed6bf9a2d6e80c0501215220c341914e3ce43e01aa08689ec7f6a18',
  'england/2024-02-12.json': 'sha256:a436bd1b9d109a20c8cc866a0c619190306a0c6826b107a159d85b6cee9c6b74',
  'family-advice/2026-11-21.json': 'sha256:537c8790e7c1ca728ba338da646fc493ae41594db481833bd5855f6fb4ef6614',
  'oxfordshire/2016-07-01.json': 'sha256:fe1f19a83b94ffc4815c3be566a2e9749cb56ea8e67c32975ae70af1d961c91b',
  'rotherham/2024-01-18.json': 'sha256:54be76c7b6ea3fb9aba90ddc75189c25666f28628a329ce76f4ef0b9f5cf9bdf',
  'wales/2019-11-11.json': 'sha256:e1f288ef845b47857958a322e9be8e6f25ebc15091fd4512b5825043f49e69d1',
} as const;
