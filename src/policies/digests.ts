/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:93031047b7d3380c7f15e52d4d3860ee11ee577448c1da44b23405678f02c0aa',
  'england/2024-02-12.json': 'sha256:a770329fb825f2f570d3bb1386aeb6048fc8424f29e46c1ec553afb1d12d3433',
  'family-advice/2026-11-21.json': 'sha256:e010b75265a3315054b2ead1b34ef90cb203d079bda19d7b0cc3cbeb2ad64ed3',
  'oxfordshire/2016-07-01.json': 'sha256:b5ca23b725fa08e9e948881be5602d44766c0bb2120ab9e697e565d918de539b',
  'rotherham/2024-01-18.json': 'sha256:63cae8f5eaf2731e2b39a866e4e2b629075b0ab2906730035a35e5f0d8f39429',
  'wales/2019-11-11.json': 'sha256:601526a20069c9c799e285a6e3b2c3b99e4b6c21861a41c17bf0445d83e19031',
} as const;
