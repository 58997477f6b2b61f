/** How conditions are read that stand in no policy. */
export const ownWay = { counting: 'exclusive' } as const;
