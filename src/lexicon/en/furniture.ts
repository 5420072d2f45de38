/**
 * Lines that are shown with an article but say nothing of the event: labels, links, captions, credits, tag lines. Data only;
 * each pattern is tried on a block of at most 400 characters, from its start. A paragraph that merely begins with such a word
 * ("Copyright lawyers said …") must not match: what is taken for furniture has no claims.
 */

export interface Furniture {
  readonly id: string
  readonly says: RegExp
}

/** Sentences of sign-up forms. A block of up to 1,000 characters that holds two of them is one. */
export const FORM_SENTENCES =
  /\b(?:newsletter sign[ -]?up|please (?:verify|confirm) (?:that )?you(?:['’]re| are) not a robot|invalid e-?mail address|please re-enter|you must select a newsletter|you agree to receive|thank you for (?:subscribing|signing up)|an error has occurred|please try again later|view all [^.]{1,60} newsletters|we['’]ve sent you an e-?mail|enter your e-?mail address)\b/gi

export const FURNITURE: readonly Furniture[] = [
  {
    id: 'label',
    says: /^(?:full text|abstract|advertisements?|sponsored(?: content)?|correction|links?|enlarge|gallery|transcript|most (?:read|popular)|related(?: (?:articles?|content|stories|topics|coverage|links))?|story highlights|key points|listen(?: to this article)?|comments?|share|print|e-?mail|save|top stories|recommended|trending|loading|breaking|read more|more|editor['’]s picks|close|back to top|images?|photos?|hide caption|about the (?:author|writer)s?)\s*[.:…]{0,3}$/i,
  },
  { id: 'rule', says: /^[\s*_=~#•·.—–-]{3,}$/ },
  {
    id: 'read-more',
    says: /^\W{0,3}(?:read(?: more| also| next| here)?|also read|see also|related(?: (?:story|article|reading|content|coverage|video|link))?|further reading|more (?:on this|from [\w’' ]{1,40}|about [^:.]{1,40}|here)|don['’]t miss|in case you missed it|recommended)\s*[:|»→]\s?\S.{0,240}$/i,
  },
  {
    id: 'see-elsewhere',
    says: /^\W{0,3}(?:see|watch|listen|view|more|analysis|opinion|explainer|in pictures|in photos|live|video|podcast|photos|gallery|interactive)(?: (?:more|now|here|live|updates|this))?\s*[:|»→]\s?\S.{0,160}[^.!?”"]$/i,
  },
  {
    id: 'read-more-dash',
    says: /^(?:read more|read also|also read|see also|related(?: story| article)?|more on this|don['’]t miss)\s*[-–—]\s\S.{0,200}$/i,
  },
  {
    id: 'click',
    says: /^(?:please )?(?:click|tap|swipe|scroll)(?: or tap)? (?:here|down|to|below|through)\b.{0,200}$/i,
  },
  {
    id: 'sign-up',
    says: /^(?:sign up|subscribe|register)(?: (?:here|now|today|below|free|for free))? (?:for|to|here)\b(?! (?:continue|read|keep|unlock|access|view))[^“”"]{0,220}$/i,
  },
  {
    id: 'newsletter',
    says: /^(?:get|receive|want|enjoy(?:ing)?|join)\b[^“”"]{0,120}\b(?:newsletters?|e-?mail alerts?|your inbox|notifications|whatsapp channel|telegram channel)\b[^“”"]{0,80}$/i,
  },
  {
    id: 'robot',
    says: /^(?:please |to continue,? (?:please )?)?(?:verify|confirm|check|prove|let us know|(?:tick|click|check) the box\b.{0,40})(?: to (?:confirm|verify|prove|let us know))?(?: that)? you(?:['’]re| are) (?:not a robot|(?:a )?human)\b.{0,120}$/i,
  },
  {
    id: 'agree-to-receive',
    says: /^(?:by [^.]{1,60}, )?(?:you|i) (?:also )?(?:agree|consent) to receiv(?:e|ing)\b[^“”"]{0,160}\b(?:offers?|updates?|e-?mails?|newsletters?|communications?|messages)\b[^“”"]{0,120}$/i,
  },
  {
    id: 'form',
    says: /^(?:invalid e-?mail address|please re-enter|please enter a valid e-?mail|you must select a newsletter|thank you for (?:subscribing|signing up)|an error has occurred|enter your e-?mail address|view all [^.]{1,60} newsletters)(?:[.!:] .{0,120}|[.!:]?)$/i,
  },
  {
    id: 'follow',
    says: /^(?:you can )?(?:follow|tweet|like us|join us|find (?:us|him|her|them|me|more)|connect with|reach (?:us|him|her|them|me|out))\b[^“”"]{0,120}(?:\bon (?:twitter|x|facebook|instagram|linkedin|youtube|telegram|whatsapp|threads|bluesky|mastodon|tiktok|google)\b|@\w)[^“”"]{0,120}$/i,
  },
  {
    id: 'contact',
    says: /^(?:(?:contact|e-?mail|write to|reach|message)\b[^“”"]{0,120}(?:\S@\S{1,60}\.\w|@\w)|(?:contact|e-?mail|write to) (?:us|the (?:author|writer|reporter|editor|newsroom)s?)\b|have (?:a|any) (?:tip|story|question)s?\b|got a (?:tip|story)\b|send us\b|join the conversation\b|have your say\b|let us know\b|what do you think\b)[^“”"]{0,200}$/i,
  },
  {
    id: 'share',
    says: /^(?:share|tweet|print|e-?mail|save|post|copy|whatsapp|pin)(?: (?:this|the|on|via|to|with|article|story|page|link|facebook|twitter|x|email|e-mail|whatsapp|linkedin|reddit|a friend|friends|it|by|print|tweet|or|and|read|copy|save)){0,8}[.!:]?$/i,
  },
  { id: 'read-or-share', says: /^read or share this (?:story|article)\b.{0,120}$/i },
  {
    id: 'like-this',
    says: /^if you (?:like|liked|enjoy|enjoyed) (?:this|what)\b.{0,160}\b(?:share|subscribe|sign up|follow|donate|support)\b.{0,160}$/i,
  },
  {
    id: 'story-continues',
    says: /^(?:the )?(?:story|article|text)? ?(?:continues?|continued) (?:after|below|beneath|under|on page|reading)\b.{0,60}$/i,
  },
  {
    id: 'advert',
    says: /^(?:advertisement\s?[-–—|:.]?\s?(?:continue|skip|scroll|story)\b.{0,60}|scroll to continue.{0,40}|skip (?:advertisement|ad|past)\b.{0,40}|this (?:advertisement|ad|video) (?:has not|will|cannot)\b.{0,60}|report this ad|video player.{0,40})$/i,
  },
  {
    id: 'copyright',
    says: /^(?:©|\(c\) ?(?:copyright )?\d{4}|copyright (?:©|\(c\)|\d{4}|notice)|&copy;|all rights reserved\b|all contents? ©|.{0,60}™.{0,10}©).{0,300}$/i,
  },
  {
    id: 'rights',
    says: /^(?:this|the) (?:material|article|content|story|report|piece|text)\b.{0,120}\b(?:may|must) not be (?:published|reproduced|copied|republished|redistributed)\b.{0,200}$/i,
  },
  {
    id: 'first-published',
    says: /^(?:this (?:article|story|piece|post|column|content|report|essay|interview)(?: (?:was|is|has been|has))?(?: (?:originally|first|also|produced|syndicated|generated))? (?:appeared|published|ran|republished|reprinted|syndicated|licen[sc]ed under|produced in partnership|adapted|excerpted|updated|corrected)\b|a version of this (?:article|story|review|essay|column|piece) (?:was|appear)).{0,300}$/i,
  },
  {
    id: 'caption-label',
    says: /^[[(]?(?:file |stock )?(?:photo(?:graph|graphs|s)?|images?|pictures?|credits?|caption|illustration|graphic|getty images?|photo illustration|photo credit|image credit|image source|picture credit|image caption|media caption)(?: (?:by|credit|courtesy(?: of)?|source|via|caption))?\s?[:|/©]\s?.{0,380}$/i,
  },
  {
    id: 'image-copyright',
    says: /^(?:Image|Media|Video|Photo) copyright (?:\p{Lu}[\p{L}\d.&'’@_-]*[\s,/|]*){1,8}(?:(?:Image|Media) caption .{0,300})?$/u,
  },
  { id: 'image-caption', says: /^(?:Image|Media) caption ["“‘']?\p{Lu}.{0,380}$/u },
  {
    id: 'playback',
    says: /^(?:media playback is (?:unsupported|not supported)|your browser does not support|please enable javascript|this (?:video|content) is (?:not available|unavailable))\b.{0,120}$/i,
  },
  {
    id: 'caption-credit',
    says: /^[^“”"]{0,300}[([](?:photo|image|picture|photograph|credit|ap photo|ap|reuters|afp|getty|epa|file photo|file|handout|courtesy|illustration)s?(?: (?:by|credit|courtesy of|via))?\s?[:/][^()[\]]{0,80}[)\]]\.?$/i,
  },
  {
    id: 'caption-agency',
    says: /^.{0,300}(?:\/|\bvia )(?:ap|afp|reuters|getty(?: images)?|epa|shutterstock|bloomberg|istock|alamy|upi|anadolu)(?: (?:images|photo|via getty images))?\)?\.?$/i,
  },
  {
    id: 'video',
    says: /^(?:video ad feedback|ad feedback|\d{1,2}:\d{2}(?::\d{2})?\s{0,3}(?:[-–—]\s?source:.{1,60})?)$/i,
  },
  {
    id: 'credits',
    says: /^[[(]?(?:Additional|With|Extra|Reporting|Writing|Editing|Compiled|Produced|Edited|Written|Translated|Translation|Photography|Graphics)(?: (?:additional|reporting|writing|editing|and|assistance|contributed)){0,4} by (?:(?:\p{Lu}[^\s,;]*|and|in|for|by|of|the|with|additional|editing|writing|reporting)[\s,;&]{1,3}){0,40}\p{Lu}[^\s,;]*[.)\]]{0,2}$/u,
  },
  {
    id: 'contributed',
    says: /^[^“”"]{0,240}\bcontributed(?: reporting)?(?: to this (?:report|story|article|piece|post|dispatch)|(?: reporting)?(?: (?:from|in) \p{Lu}[^.]{1,80}))?[.)]{0,2}$/u,
  },
  {
    id: 'about-author',
    says: /^(?:about the (?:author|writer)s?:|the (?:author|writer) is (?:an?|the) )[^“”"]{0,300}$/i,
  },
  { id: 'min-read', says: /^(?:reading time:? )?\d{1,2}[ -]?min(?:ute)?s?(?: read)?$/i },
  { id: 'url', says: /^<?(?:https?:\/\/|www\.)\S{1,390}>?$/i },
  { id: 'address', says: /^[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}(?: \(end\))?$/i },
  {
    id: 'comments',
    says: /^(?:\d{1,5} comments?|(?:view|show|hide|read|leave|add|post) (?:all )?(?:\d{1,5} |a |your )?(?:comments?|reply)|comments (?:are (?:closed|off|moderated)|\(\d)|be the first to comment).{0,60}$/i,
  },
  {
    id: 'consent',
    says: /^(?:we (?:use|and our partners)|this (?:site|website) uses|by (?:continuing|clicking|signing|using|subscribing))\b.{0,240}\b(?:cookies?|terms of|privacy policy|agree to|consent to)\b.{0,120}$/i,
  },
]
