/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:a623aee915bd3ea69ea5acb137bffd5293ed55c973a1b575d368cff9140b4c83',
  'england/2024-02-12.json': 'sha256:00e99819875ff1d8c2248dd5ce0e79cfcd3332aa4076d80af8376c1aca6bc8a5',
  'family-advice/2026-11-21.json': 'sha256:dfdb0c423bb74108982a7271d8f673be9982cc40a58f308e2f0e5eb68951246c',
  'oxfordshire/2016-07-01.json': 'sha256:2e50c137ae5974845379e93d1d39e32cc9e287b6ff3e28220d2ffd78f84e8ed6',
  'rotherham/2024-01-18.json': 'sha256:f9a47bbb7661abc55143e7e11ac4d6a68ebd7cb712d07f3653372b0463b3edb6',
  'wales/2019-11-11.json': 'sha256:312229a3bba47a90fd1f9a342e660b6102edfd826af0398402818ab8373a1666',
} as const;
