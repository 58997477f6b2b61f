/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:0543e035a895e20f985ae2bec62dbdea5c6daac665b12ffb9302e978e80d4ecc',
  'england/2024-02-12.json': 'sha256:d14f86563dad7d89fdbc5ae5e6f0d49ca9e1b6f33c7e51255dca192de3e6e124',
  'family-advice/2026-11-21.json': 'sha256:49dda85cadf5ab5ab9b422d67586d511df5c57a2d14ff0fb983f0310d6b4134d',
  'oxfordshire/2016-07-01.json': 'sha256:658b8ee6d675559b408394ee5429299a4c3f628214b32b2e417757beca02e301',
  'rotherham/2024-01-18.json': 'sha256:9802ffc2e232e2d304706964c87fede4ced29f7b6d45d5a836bd99cbe20b3010',
  'wales/2019-11-11.json': 'sha256:5e0af721aa5c71b588e70cda95ff436a9ed4e47286b2231bd4fbd9ac5a10fcef',
} as const;
