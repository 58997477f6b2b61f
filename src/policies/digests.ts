/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:0543e035a895e20f985ae2bec62dbdea5c6daac665b12ffb9302e978e80d4ecc',
  'england/2024-02-12.json': 'sha256:d14f86563dad7d89fdbc5ae5e6f0d49ca9e1b6f33c7e51255dca192de3e6e124',
  'family-advice/2026-11-21.json': 'sha256:49dda85cadf5ab5ab9b422d67586d511df5c57a2d14ff0fb983f0310d6b4134d',
  'oxfordshire/2016-07-01.json': 'sha256:7adad4f2c7061d3e94360cbcc6173f1629dfde5d2b3e7a1d3717f67e60df87a9',
  'rotherham/2024-01-18.json': 'sha256:f8548c5e421658901c8efa8e8bab7a4479d0428808ba6a6185e0f99278235abc',
  'wales/2019-11-11.json': 'sha256:601526a20069c9c799e285a6e3b2c3b99e4b6c21861a41c17bf0445d83e19031',
} as const;
