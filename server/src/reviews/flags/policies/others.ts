import type { Policy } from './policy.ts'

// From memory, all of it but that none has an interface for it; docs/reviews.md says so.
export const facebook: Policy = {
  name: 'Facebook',
  ...{ reportUrl: null, trackUrl: 'https://www.facebook.com/support', appeal: 'unknown' },
  rulesUrl: 'https://transparency.meta.com/policies/community-standards/',
  categories: [
    {
      key: 'spam',
      words: 'Spam',
      fits: ['burst', 'near_copy', 'own_copy', 'far_apart', 'spam', 'competitor'],
    },
    {
      key: 'off_topic',
      words: 'Not relevant to this page',
      fits: ['wrong_place', 'not_offered', 'mismatch'],
    },
    { key: 'fake', words: 'False information', fits: [] },
    { key: 'harassment', words: 'Bullying or harassment', fits: ['extortion'] },
    { key: 'hate', words: 'Hate speech', fits: [] },
    { key: 'personal_information', words: 'Sharing private information', fits: [] },
  ],
}

export const trustpilot: Policy = {
  name: 'Trustpilot',
  reportUrl: 'https://businessapp.b2b.trustpilot.com/reviews',
  trackUrl: 'https://businessapp.b2b.trustpilot.com/reviews',
  rulesUrl: 'https://legal.trustpilot.com/for-reviewers/guidelines-for-reviewers',
  appeal: 'unknown',
  categories: [
    { key: 'harmful', words: 'Harmful or illegal content', fits: ['extortion'] },
    {
      key: 'fake',
      words: 'Not based on a genuine experience',
      fits: ['burst', 'near_copy', 'own_copy', 'far_apart', 'spam'],
    },
    { key: 'promotion', words: 'Advertising or promotional content', fits: ['competitor'] },
    { key: 'wrong_place', words: 'About a different business', fits: ['wrong_place', 'not_offered'] },
    { key: 'personal_information', words: 'Personal information', fits: [] },
  ],
}

export const yelp: Policy = {
  name: 'Yelp',
  ...{ reportUrl: 'https://biz.yelp.com', trackUrl: 'https://biz.yelp.com', appeal: 'unknown' },
  rulesUrl: 'https://www.yelp.com/guidelines',
  categories: [
    { key: 'harmful', words: 'It contains threats, lewdness, or hate speech', fits: ['extortion'] },
    {
      key: 'conflict_of_interest',
      words: 'It was posted by someone affiliated with a competitor',
      fits: ['competitor'],
    },
    { key: 'promotion', words: 'It contains promotional material', fits: ['spam'] },
    {
      key: 'fake',
      words: 'It doesn’t describe a personal consumer experience',
      fits: ['burst', 'near_copy', 'own_copy', 'far_apart'],
    },
    { key: 'wrong_place', words: 'It’s about a different business', fits: ['wrong_place', 'not_offered'] },
    { key: 'personal_information', words: 'It violates Yelp’s privacy standards', fits: [] },
  ],
}

export const appStore: Policy = {
  name: 'App Store',
  reportUrl: 'https://appstoreconnect.apple.com/apps',
  ...{
    trackUrl: null,
    rulesUrl: 'https://developer.apple.com/app-store/ratings-and-reviews/',
    appeal: 'unknown',
  },
  categories: [
    { key: 'offensive', words: 'It contains offensive material', fits: ['extortion'] },
    {
      key: 'spam',
      words: 'It’s spam',
      fits: ['burst', 'near_copy', 'own_copy', 'far_apart', 'spam', 'competitor'],
    },
    { key: 'off_topic', words: 'It’s off-topic', fits: ['wrong_place', 'not_offered', 'mismatch'] },
    { key: 'other', words: 'Other', fits: [] },
  ],
}

export const googlePlay: Policy = {
  name: 'Google Play',
  reportUrl: 'https://play.google.com/console',
  ...{ trackUrl: null, rulesUrl: 'https://play.google.com/about/comment-posting-policy/', appeal: 'unknown' },
  categories: [
    { key: 'spam', words: 'Spam', fits: ['burst', 'near_copy', 'own_copy', 'far_apart', 'spam'] },
    { key: 'conflict_of_interest', words: 'Conflict of interest', fits: ['competitor', 'extortion'] },
    { key: 'off_topic', words: 'Off topic', fits: ['wrong_place', 'not_offered', 'mismatch'] },
    { key: 'harmful', words: 'Inappropriate content', fits: [] },
    { key: 'hate', words: 'Hate speech', fits: [] },
  ],
}

/** Of platforms nobody here knows the rules of: reviews that another program, a table or a mail brought. */
export const anyPlatform: Policy = {
  name: '',
  ...{ reportUrl: null, trackUrl: null, rulesUrl: null, appeal: 'unknown' },
  categories: [
    { key: 'extortion', words: 'Extortion or threats', fits: ['extortion'] },
    { key: 'fake', words: 'Not a genuine experience', fits: ['burst', 'near_copy', 'own_copy', 'far_apart'] },
    { key: 'spam', words: 'Spam or advertising', fits: ['spam', 'competitor'] },
    { key: 'wrong_place', words: 'About another business or location', fits: ['wrong_place', 'not_offered'] },
    { key: 'harmful', words: 'Offensive or hateful', fits: [] },
    { key: 'personal_information', words: 'Personal information', fits: [] },
    { key: 'other', words: 'Other', fits: ['mismatch'] },
  ],
}
