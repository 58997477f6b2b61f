/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'england/2024-02-12.json': 'sha256:a436bd1b9d109a20c8cc866a0c619190306a0c6826b107a159d85b6cee9c6b74',
  'oxfordshire/2016-07-01.json': 'sha256:1fc318fd257d5c9cd65f000b17a743f04917a871d86f2ba12e456bd1fd7950ac',
  'rotherham/2024-01-18.json': 'sha256:518a91951f86fe379d532086b1c0f0810052f0eac0878eeb9849cdc0927b94d7',
  'wales/2019-11-11.json': 'sha256:ef24714329daecca5b2f173e43979cfc1925f3045ad09b7d4e869759180f69e3',
} as const;
