/** Its name stands apart, so that whoever has reviews answered need not know how. */
export const followJob = 'reviews.followStrategy'
