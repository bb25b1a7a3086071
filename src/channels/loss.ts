/**
 * What a channel could not show as it was meant. Rendering still gives something that can be sent, for nobody in
 * danger may wait for a label to be shortened; editors read this as a problem of their page.
 */
export type Loss = {
  /**
   * `text`: sent in several messages; `label`: shortened; `action`: this button is left out; `body`: too long to have
   * buttons; `buttons`: too many, or two that look the same, so they became numbers.
   */
  readonly what: 'text' | 'label' | 'action' | 'body' | 'buttons';
  /** The label it is about; '' where it is the message. */
  readonly of: string;
  /** How long or how many it is, and how much is allowed: letters (UTF-16 units), bytes for an action. */
  readonly size: number;
  readonly most: number;
};
