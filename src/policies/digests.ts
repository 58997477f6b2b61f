/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'england/2024-02-12.json': 'sha256:a436bd1b9d109a20c8cc866a0c619190306a0c6826b107a159d85b6cee9c6b74',
  'oxfordshire/2016-07-01.json': 'sha256:17ccbd207c12b35aca08d242c09b48c7fe883978c02757fb4ae2accfd24b9b77',
  'rotherham/2024-01-18.json': 'sha256:cc2d4664a7f0e8580f45eaf68f8c7a0e31fdc6817da7a194cc43b71a1387a768',
  'wales/2019-11-11.json': 'sha256:892a75a72bdaca30fce1d5bcabe54b8de74b897e631797c0e19460c180d3aef2',
} as const;
