/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:93031047b7d3380c7f15e52d4d3860ee11ee577448c1da44b23405678f02c0aa',
  'england/2024-02-12.json': 'sha256:447cd131c9a8110d49a5f31a013a569e4df23cc28657315a2e66afbc1cfd0a3c',
  'family-advice/2026-11-21.json': 'sha256:e010b75265a3315054b2ead1b34ef90cb203d079bda19d7b0cc3cbeb2ad64ed3',
  'oxfordshire/2016-07-01.json': 'sha256:263c92f49f35ee1ea64b6ed23f5beffd075d6305162e42ff87dc071e826ed3a5',
  'rotherham/2024-01-18.json': 'sha256:9802ffc2e232e2d304706964c87fede4ced29f7b6d45d5a836bd99cbe20b3010',
  'wales/2019-11-11.json': 'sha256:5e0af721aa5c71b588e70cda95ff436a9ed4e47286b2231bd4fbd9ac5a10fcef',
} as const;
