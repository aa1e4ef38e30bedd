import type { Behaviour } from '../call.ts';
import { needText, openSession } from './session.ts';

const recipient = 'https://signin.aliyun.com/saml-role/SSO';

/** Gives a session to whoever brings a SAML assertion. What the assertion says is not looked at. */
export const assumeRoleWithSaml: Behaviour = (call) => {
  const { parameters } = call;
  const provider = needText(parameters, 'SAMLProviderArn');
  needText(parameters, 'SAMLAssertion');
  return {
    ...openSession(call, {
      sessionName: 'saml-user',
      principal: { kind: 'Federated', name: provider },
      conditions: { 'saml:recipient': recipient },
    }),
    SAMLAssertionInfo: {
      Issuer: 'https://idp.example.com/saml',
      Recipient: recipient,
      Subject: 'saml-user',
      SubjectType: 'persistent',
    },
  };
};
