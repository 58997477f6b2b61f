/** Made by the npm script `digests`: the digest of each policy file, once it passed every check. */
export const digests = {
  'chair-guidance/2026-11-21.json': 'sha256:a623aee915bd3ea69ea5acb137bffd5293ed55c973a1b575d368cff9140b4c83',
  'england/2024-02-12.json': 'sha256:00e99819875ff1d8c2248dd5ce0e79cfcd3332aa4076d80af8376c1aca6bc8a5',
  'family-advice/2026-11-21.json': 'sha256:dfdb0c423bb74108982a7271d8f673be9982cc40a58f308e2f0e5eb68951246c',
  'oxfordshire/2016-07-01.json': 'sha256:7f00f3f22922d5ca5590ca0e1a238137fc9a89481c53a31524240e71c6dad4e1',
  'rotherham/2024-01-18.json': 'sha256:6c13e87629e32856c7b689868a01e2b4c9bda22551f72affaeafc9a2fbef9271',
  'wales/2019-11-11.json': 'sha256:196a072daa63e35212c78409753ff1825683d65141e2718025adb936250318e2',
} as const;
