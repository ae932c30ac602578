-- Records of an account that clash with another's.
SELECT left_record AS record FROM relations WHERE left_account = ? AND relation IN ('conflict', 'deny')
UNION SELECT right_record FROM relations WHERE right_account = ? AND relation IN ('conflict', 'deny')
