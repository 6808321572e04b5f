/** What the page looks like on which people choose where to say what they think; all ways look alike. */
export const reviewPageStyle =
  '.asked{list-style:none;display:grid;gap:.7rem;margin:0 0 1.6rem;padding:0;max-width:26rem}.asked button{width:100%;min-height:52px;justify-content:center}.fine{color:var(--soft);font-size:.9rem;max-width:36rem}'
