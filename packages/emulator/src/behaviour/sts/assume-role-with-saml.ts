import type { Behaviour } from '../call.ts';
import { needText, openSession } from './session.ts';

/** Gives a session to whoever brings a SAML assertion. What the assertion says is not looked at. */
export const assumeRoleWithSaml: Behaviour = (call) => {
  const { parameters } = call;
  needText(parameters, 'SAMLProviderArn');
  needText(parameters, 'SAMLAssertion');
  return {
    ...openSession(call, 'saml-user'),
    SAMLAssertionInfo: {
      Issuer: 'https://idp.example.com/saml',
      Recipient: 'https://signin.aliyun.com/saml-role/SSO',
      Subject: 'saml-user',
      SubjectType: 'persistent',
    },
  };
};
