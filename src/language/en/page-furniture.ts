import type { WordForm } from '../words.ts';

// Words on the pages of publishers that are not of the article. Each form reads folded text.

export const RELATED: WordForm = {
  why: 'a short line above links to other pages',
  form: /^(?:related(?: (?:stories|articles|posts|content|links|topics|news|coverage|reading|items|videos?))?|see also|read (?:more|next|also)|more (?:from|on|stories|news|to explore|in|articles|like this|reading)\b.{0,40}|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|recommended(?: for you| stories| reading| articles)?|most (?:read|popular|viewed|shared|recent|emailed|commented).{0,20}|popular (?:posts|stories|articles|now).{0,10}|trending(?: now| stories| topics)?|latest (?:news|stories|posts|articles).{0,10}|top stories|editors?'? picks?|up next|don't miss|recent posts|keep reading|in other news|further reading|what to read next|also on .{0,30}|from around the web|sponsored(?: content| stories)?|promoted(?: content| stories)?|explore more.{0,20}|other stories.{0,20}|you should also read)\s?:?$/u,
  reads: [
    'Related articles',
    'You may also like',
    'Most read',
    'More from the harbour desk',
    'Read next:',
  ],
  leaves: ['Related to this is the harbour', 'Most people read the harbour news', 'Popular music'],
};

export const PAGE_CONTROL: WordForm = {
  why: 'a line that is a control of the page or the name of one',
  form: /^(?:share(?: (?:this|on|via|with|it|by).{0,40})?|tweet|pin it|email(?: this.{0,20})?|print(?: this.{0,20}| article)?|save(?: this.{0,20})?|comments?(?: \(?\d+\)?)?|\d+ (?:comments?|shares?|likes?|responses?)|leave a (?:comment|reply).{0,20}|(?:view|read|show|hide|post|add|see|load)(?: all| a| your| more)? ?comments?.{0,10}|reply|sign (?:in|up).{0,40}|log ?in|register|subscribe.{0,30}|follow(?: us| me)?.{0,30}|tags?|tagged|filed under.{0,40}|topics|categories|(?:next|previous|older|newer|prev)(?: (?:post|article|story|page|entry))?.{0,3}|back to top|skip to .{0,30}|advertisement|ad|continue reading.{0,30}|read more.{0,10}|view all.{0,20}|see all.{0,20}|learn more|home|menu|search|close|copy link|link copied.{0,3}|jump to.{0,20}|\d+ min(?:ute)?s? read|table of contents|listen to (?:this )?article.{0,20}|facebook|twitter|linkedin|reddit|whatsapp|pinterest|tumblr|loading.{0,6}|image credits?.{0,40}|click to .{0,40}|donate|permalink|about the author|play|pause|mute)\s?[:>»→|]*$/u,
  reads: [
    'Share this article',
    'Leave a comment',
    'Advertisement',
    '3 comments',
    'Next post',
    'Sign up for our newsletter',
  ],
  leaves: ['Share prices fell', 'Comments by the mayor', 'Print is not dead'],
};

export const SOCIAL: WordForm = {
  why: 'a line that asks readers to follow, subscribe, give or install',
  form: /(?:follow (?:us|me|him|her|them|.{1,30}) on (?:twitter|facebook|instagram|linkedin|telegram)|(?:sign up|subscribe) (?:for|to) (?:our|the|my|.{1,30}(?:newsletter|updates|alerts|email))|get the .{0,30}newsletter|download (?:the|our) .{0,20}app|like us on facebook|join (?:our|the) (?:newsletter|mailing list)|delivered to your inbox|click here to subscribe|support (?:our|independent) journalism|enter your email)/u,
  reads: ['Follow us on Twitter', 'Sign up for our newsletter', 'Download the Lanting app'],
  leaves: ['They follow the coast', 'He downloaded the data'],
};

export const BYLINE_LABEL: WordForm = {
  why: 'before a detail of a byline: when, whence, by whom',
  form: /^(?:(?:first |last )?(?:published|updated|posted|modified)(?: (?:on|at|by))?\s?:?|by\s|date\s?:|written by|author\s?:|\d+ min(?:ute)? read|reviewed by|fact checked by)/u,
  reads: ['Published on June 3', 'Updated: June 3', 'By Shen Man'],
  leaves: ['The date: unknown', 'He published it'],
};

export const CAPTION_LABEL: WordForm = {
  why: 'begins or ends the caption of a picture',
  form: /^(?:photo(?:graph)?s?|image|picture|figure|fig\.?|credit|caption|illustration)(?: \d{1,2})?\s?(?:credits?|by|courtesy(?: of)?|source)?\s?[:.|]|^(?:photo|image|picture|illustration) (?:by|credit|courtesy)|\((?:photo|image|picture|credit|ap|reuters|getty)[^)]{0,60}\)$|(?:\/getty images|\/reuters|\/ap photo|\/afp|shutterstock)\)?$/u,
  reads: [
    'Photo: Shen Man',
    'Figure 1: the tower',
    'The tower (photo by Shen Man)',
    'Image credit: Shen Man',
  ],
  leaves: ['Photographs show the tower', 'The image of the city'],
};

export const WEEKDAY: WordForm = {
  why: 'between the parts of a date it says nothing more: Dec 28 Sat 2013',
  form: /,?\s?\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s?/gu,
  reads: ['Sat, Dec 28', 'Dec 28 Saturday 2013'],
  leaves: ['Saturn', 'the sunlit sea', 'Dec 28'],
};
