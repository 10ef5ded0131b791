package kontor.account;

record NewPasswordForm(@GoodPassword Password password) {}
